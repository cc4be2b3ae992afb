internal import HearsayText

/// Gives each quantity of some tokens to the proposition whose clause holds it.
struct ClauseQuantities {
  let tagged: TaggedArticle

  /// The quantities of each run of verb groups, as indices into the article's quantities.
  ///
  /// A quantity belongs to the innermost clause around it whose verb is in one of the runs; where there
  /// is none, to the last run that begins before it, or the first.
  func quantities(in tokens: Range<Int>, of runs: [Range<Int>], _ sentence: Int) -> [[Int]] {
    var found = [[Int]](repeating: [], count: runs.count)
    guard !runs.isEmpty else { return found }
    for quantity in QuantityFinder.quantities(in: tokens, of: tagged) {
      found[owner(tagged.quantities[quantity].tokens, runs, sentence)].append(quantity)
    }
    return found
  }

  private func owner(_ tokens: Range<Int>, _ runs: [Range<Int>], _ sentence: Int) -> Int {
    innermost(around: tokens, sentence) { verb in runs.firstIndex { $0.contains(verb) } }
      ?? runs.lastIndex { run in
        tagged.parsed.verbGroups[run.lowerBound].tokens.lowerBound < tokens.lowerBound
      } ?? 0
  }

  /// The verb group of the innermost clause around some tokens, as an index; nil where there is none.
  func verbGroup(of tokens: Range<Int>, _ sentence: Int) -> Int? {
    innermost(around: tokens, sentence) { $0 }
  }

  /// What is found for the verb group of a clause around some tokens, from the innermost one out.
  private func innermost(
    around tokens: Range<Int>, _ sentence: Int, _ find: (_ verbGroup: Int) -> Int?
  ) -> Int? {
    let clauses = tagged.parsed.clauses
    let start = tagged.parsed.sentences[sentence].tokens.lowerBound
    var next = clauses.partitioningIndex { $0.tokens.lowerBound > tokens.lowerBound }
    while next > 0, clauses[next - 1].tokens.lowerBound >= start {
      next -= 1
      guard let verb = clauses[next].verbGroup, clauses[next].tokens.upperBound >= tokens.upperBound
      else { continue }
      if let found = find(verb) { return found }
    }
    return nil
  }
}
