/// Sums the polarity of a claim up over its clauses.
enum ClaimPolarity {
  /// Positive or negative where all that is asserted is, else mixed.
  ///
  /// Relative clauses and what stands inside other clauses do not count. Of a content that is no clause, its
  /// first word tells ("found no sign of it"). Who denies something asserts the contrary, and so does who
  /// "does not believe" or "does not expect" it.
  ///
  /// - Parameters:
  ///   - kind: The kind of the claim.
  ///   - propositions: The content's clauses.
  ///   - opensNegative: Whether the content opens with "no" or the like.
  ///   - isDoubted: Whether the cue is negated.
  /// - Returns: The polarity.
  static func polarity(
    _ kind: ClaimKind, _ propositions: [Proposition], opensNegative: Bool, isDoubted: Bool
  ) -> Polarity {
    let content = content(propositions) ?? (opensNegative ? .negative : .positive)
    let isReversed =
      kind == .denial || isDoubted && (kind == .belief || kind == .prediction)
    return isReversed && content == .positive ? .negative : content
  }

  /// The polarity of a content's clauses; nil where none counts.
  private static func content(_ propositions: [Proposition]) -> Polarity? {
    var positive = false
    var negative = false
    for proposition in propositions where counts(proposition.relation) {
      if proposition.polarity != .negative { positive = true }
      if proposition.polarity != .positive { negative = true }
    }
    if positive && negative { return .mixed }
    return negative ? .negative : positive ? .positive : nil
  }

  private static func counts(_ relation: Proposition.Relation) -> Bool {
    switch relation {
    case .main, .conjunct, .concession, .cause: true
    case .condition, .time, .purpose, .relative, .complement, .attribution: false
    }
  }
}
