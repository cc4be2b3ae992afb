internal import HearsayMatching

/// A fact that somebody agrees to be so: "accepted that the roof leaked".
///
/// Leaves alone what somebody takes or approves of: "accepted the offer", "accepts them as equals".
enum AdmissionKind: KindRule {
  static let name = "admission-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.cueClass == "agree", cue.kind == "attitude",
      context.tag(cue.head).isVerb, let first = context.firstWord(attribution.content)
    else { return nil }
    return isClause(first, context) ? .statement : nil
  }

  /// Whether a clause opens at a token: "that the roof leaked", "he had not read it".
  private static func isClause(_ first: Int, _ context: ClaimContext) -> Bool {
    if context.tag(first) == .in { return context.word(first) == context.resources.words.that }
    guard let end = context.nounGroupEnd(at: first), let verb = context.verbGroup(at: end) else {
      return false
    }
    return verb.form == .finite
  }
}
