internal import HearsayMatching
internal import HearsayText

/// What somebody is told to do: "told reporters to leave", a quotation that is one command.
///
/// Leaves alone a promise: "said to be ready".
enum DirectiveKind: KindRule {
  static let name = "directive-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.cueClass == "tell", cue.kind == "statement",
      let first = context.firstWord(attribution.content), context.tag(first) == .to
    else { return nil }
    return .directive
  }
}
