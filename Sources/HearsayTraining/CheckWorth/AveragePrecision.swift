/// Average precision of a ranking: the mean, over what is right, of the share that is right down to there.
enum AveragePrecision {
  /// The average precision; equal scores keep their order, as the scorer of CheckThat! has it.
  ///
  /// Complexity: O(n log n).
  /// - Returns: 0 to 1; 0 where nothing is right.
  static func score(_ scores: [Double], _ isRight: [Bool]) -> Double {
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    var found = 0
    var sum = 0.0
    for (rank, index) in order.enumerated() where isRight[index] {
      found += 1
      sum += Double(found) / Double(rank + 1)
    }
    return found == 0 ? 0 : sum / Double(found)
  }
}
