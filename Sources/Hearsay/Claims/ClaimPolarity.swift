/// Sums the polarity of a claim up over its clauses.
enum ClaimPolarity {
  /// Positive or negative where all that is asserted is, else mixed.
  ///
  /// Relative clauses and what stands inside other clauses do not count.
  static func polarity(_ propositions: [Proposition]) -> Polarity {
    var positive = false
    var negative = false
    for proposition in propositions where counts(proposition.relation) {
      if proposition.polarity != .negative { positive = true }
      if proposition.polarity != .positive { negative = true }
    }
    return positive && negative ? .mixed : negative ? .negative : .positive
  }

  private static func counts(_ relation: Proposition.Relation) -> Bool {
    switch relation {
    case .main, .conjunct, .concession, .cause: true
    case .condition, .time, .purpose, .relative, .complement, .attribution: false
    }
  }
}
