/// The pairs of a prediction and a gold attribution that share a word of the content or the cue.
struct PairOverlaps {
  /// A prediction and a gold attribution, by index.
  struct Pair: Hashable {
    let left: Int
    let right: Int
  }

  let predictions: [ScoringAttribution]
  let gold: [ScoringAttribution]
  /// F1 of the contents, where they share a word.
  private(set) var content: [Pair: Double] = [:]
  /// F1 of the cues, where they share a word.
  private(set) var cue: [Pair: Double] = [:]
  private var pairs: [Pair] = []

  init(_ predictions: [ScoringAttribution], _ gold: [ScoringAttribution]) {
    self.predictions = predictions
    self.gold = gold
    for (i, prediction) in predictions.enumerated() {
      for (j, wanted) in gold.enumerated() {
        let pair = Pair(left: i, right: j)
        let contents = WordOverlap.dice(prediction.content, wanted.content)
        let cues = WordOverlap.dice(prediction.cue, wanted.cue)
        if contents > 0 { content[pair] = contents }
        if cues > 0 { cue[pair] = cues }
        if contents > 0 || cues > 0 { pairs.append(pair) }
      }
    }
  }

  /// The weight of a pair as a whole: content, then cue, then source.
  func joint(_ pair: Pair) -> Double {
    4 * (content[pair] ?? 0) + 2 * (cue[pair] ?? 0)
      + WordOverlap.dice(predictions[pair.left].source, gold[pair.right].source)
  }

  /// The best matching by a weight; pairs without one are left out.
  func match(weight: (Pair) -> Double) -> [(left: Int, right: Int)] {
    BipartiteMatching.match(
      pairs.compactMap { pair in
        let value = weight(pair)
        return value > 0
          ? BipartiteMatching.Edge(left: pair.left, right: pair.right, weight: value) : nil
      })
  }

  /// The matching of most pairs among those that fit.
  func match(where fits: (Pair) -> Bool) -> [(left: Int, right: Int)] {
    match { fits($0) ? 1 : 0 }
  }
}
