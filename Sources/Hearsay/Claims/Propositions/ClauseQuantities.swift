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
    let clauses = tagged.parsed.clauses
    let start = tagged.parsed.sentences[sentence].tokens.lowerBound
    var next = first(after: tokens.lowerBound)
    while next > 0, clauses[next - 1].tokens.lowerBound >= start {
      next -= 1
      guard let verb = clauses[next].verbGroup, clauses[next].tokens.upperBound >= tokens.upperBound
      else { continue }
      if let run = runs.firstIndex(where: { $0.contains(verb) }) { return run }
    }
    return runs.lastIndex { run in
      tagged.parsed.verbGroups[run.lowerBound].tokens.lowerBound < tokens.lowerBound
    } ?? 0
  }

  /// The first clause that begins after a token.
  private func first(after token: Int) -> Int {
    let clauses = tagged.parsed.clauses
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].tokens.lowerBound > token { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
