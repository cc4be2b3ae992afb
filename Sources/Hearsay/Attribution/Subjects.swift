/// Finds the noun group that is most likely the subject of a verb.
enum Subjects {
  /// The head group of the noun phrase before a verb chain, as an index; nil when there is none.
  ///
  /// It goes left over what may stand between subject and verb: a phrase after a preposition, an
  /// apposition between commas. It stops at another finite verb and at the sentence's start.
  static func subject(
    before verb: Int, in context: AttributionContext, _ sentence: Range<Int>
  ) -> Int? {
    var at = verb - 1
    var best: Int?
    while at >= sentence.lowerBound {
      if let index = context.nounGroup(at: at) {
        let group = context.parsed.nounGroups[index]
        if best == nil { best = index }
        at = group.tokens.lowerBound - 1
        guard at >= sentence.lowerBound else { break }
        if isPrepositional(context.category[at]) {
          at -= 1
          best = nil
          continue
        }
        return best
      }
      guard mayStandBetween(context.category[at]) else { return best }
      at -= 1
    }
    return best
  }

  private static func isPrepositional(_ category: FeatureLabel) -> Bool {
    category == .preposition || category == .of || category == .to
  }

  private static func mayStandBetween(_ category: FeatureLabel) -> Bool {
    switch category {
    case .comma, .adverb, .closeParen, .openParen, .number, .closeQuote, .openQuote, .adjective,
      .possessiveMark, .preposition, .dash, .conjunction, .whoWhich, .that:
      true
    default: false
    }
  }
}
