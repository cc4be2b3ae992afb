/// What has happened or is so can be checked, what is to come cannot.
enum TenseFactor: CheckFactor {
  static let name = "past-or-present"

  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double? {
    guard let main = claim.propositions.first(where: { $0.relation == .main }),
      let predicate = main.predicate.tokens, let verb = context.verbGroup(at: predicate.lowerBound)
    else { return -0.4 }
    switch verb.tense {
    case .past: return 0.5
    case .present: return verb.modal == nil ? 0.2 : -0.2
    case .future: return -0.5
    case .none: return -0.2
    }
  }
}
