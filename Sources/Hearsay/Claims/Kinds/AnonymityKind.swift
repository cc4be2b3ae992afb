/// Who asks not to be named wants something done: "asked not to be named", "requested anonymity".
///
/// Leaves alone those who decline to give a name, which is a refusal.
enum AnonymityKind: KindRule {
  static let name = "anonymity-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.kind != "refusal", cue.kind != "statement",
      let first = attribution.content.first, first.count < 10,
      AnonymityRequest.stands(in: first, context.segmented)
    else { return nil }
    return .directive
  }
}
