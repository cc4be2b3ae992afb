/// What is expected to happen, whoever expects it: "is expected to", "is likely to".
enum ExpectationKind: KindRule {
  static let name = "expectation-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.cueClass == "predict" else { return nil }
    return .prediction
  }
}
