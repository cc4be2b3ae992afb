internal import HearsayMatching

/// A negated cue turns its kind round: "did not deny" is a statement, "does not believe" a belief.
enum NegatedCueKind: KindRule {
  static let name = "negated-cue-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.kind == "denial", context.isNegated(cue) else {
      return nil
    }
    return .statement
  }
}
