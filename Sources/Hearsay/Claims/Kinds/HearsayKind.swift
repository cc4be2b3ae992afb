/// What a paper or nobody in particular has come to know, which is told as news: "it was learnt that", "this newspaper
/// understands", "the court heard".
///
/// Leaves alone what somebody knows or sees, and what is not known.
enum HearsayKind: KindRule {
  static let name = "hearsay-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.kind == "belief" || cue.kind == "perception",
      cue.cueClass == "know" || cue.cueClass == "perceive", context.tag(cue.head).isVerb,
      !context.isNegated(cue)
    else { return nil }
    switch context.resolved.sources[index].type {
    case .unstated, .author, .media: return .statement
    default: return nil
    }
  }
}
