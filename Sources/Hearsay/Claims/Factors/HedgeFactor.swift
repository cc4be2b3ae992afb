/// A claim that is put as a possibility commits its source to little.
enum HedgeFactor: CheckFactor {
  static let name = "hedged"

  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double? {
    switch claim.propositions.first(where: { $0.relation == .main })?.modality {
    case .possible?, .conditional?: -0.4
    case .probable?: -0.2
    default: nil
    }
  }
}
