/// A few words hardly make a claim.
enum LengthFactor: CheckFactor {
  static let name = "too-short"

  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double? {
    let count = claim.attribution.content.reduce(0) { $0 + $1.count }
    return count < 4 ? -0.8 : nil
  }
}
