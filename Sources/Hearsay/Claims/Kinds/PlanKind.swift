internal import HearsayMatching
internal import HearsayText

/// What somebody is weighing or would like to do: "is considering an appeal", "would like to see".
///
/// Leaves alone what somebody considers to be so.
enum PlanKind: KindRule {
  static let name = "plan-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, let verb = context.verbGroup(at: cue.head),
      let first = context.firstWord(attribution.content)
    else { return nil }
    if cue.kind == "belief", verb.isProgressive, attribution.quoteType == .indirect,
      context.tag(first) != .in, context.tag(first) != .prp
    {
      return .intention
    }
    let wishes = verb.modal.map { context.isFuture($0) } ?? false
    return cue.kind == "attitude" && wishes && context.tag(first) == .to ? .intention : nil
  }
}
