internal import HearsayMatching

/// "…, it emerged on Friday, …", "…, a jury heard yesterday": a report between commas that no attribution was
/// made of.
///
/// The verb is one that can be a cue, its subject stands right after a comma, and nothing but adverbs and
/// a time stands between the verb and the next comma or the end.
enum InterposedReport: OwnVoiceRule {
  static let name = "interposed-report"

  /// How many tokens may stand behind the verb.
  private static let reach = 4
  /// How strong a cue the verb is at least, unless its subject is "it".
  private static let strength = 0.3

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    guard let statement = scene.statement(sentence) else { return false }
    return scene.candidates(in: sentence).contains { interposes($0, statement, scene.context) }
  }

  private static func interposes(
    _ cue: CueCandidate, _ statement: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    guard cue.part == .verb, let entry = cue.entry, let index = cue.verbGroup else { return false }
    let verb = context.parsed.verbGroups[index]
    guard verb.form == .finite || verb.form == .participle,
      let start = subjectStart(before: verb.tokens.lowerBound, context),
      start > statement.lowerBound, context.category[start - 1] == .comma,
      entry.strength(as: .verb) >= strength || isIt(start, context)
    else { return false }
    var at = verb.tokens.upperBound
    let limit = min(statement.upperBound, at + reach + 1)
    while at < limit, context.category[at] != .comma {
      guard isTime(at, context) else { return false }
      at += 1
    }
    return at >= statement.upperBound || context.category[at] == .comma
  }

  /// The first token of the noun group before a verb group; adverbs and auxiliaries may stand between.
  private static func subjectStart(before verb: Int, _ context: AttributionContext) -> Int? {
    var at = verb - 1
    // "has since emerged" is cut in two before its adverb.
    while at >= 0, context.tag(at).isAdverb || context.tag(at) == .in || context.tag(at).isVerb {
      at -= 1
    }
    return context.nounGroup(at: at).map { context.parsed.nounGroups[$0].tokens.lowerBound }
  }

  private static func isIt(_ token: Int, _ context: AttributionContext) -> Bool {
    context.tag(token) == .prp
      && context.resources.pronouns[context.word(at: token)] == .thingPronoun
  }

  private static func isTime(_ token: Int, _ context: AttributionContext) -> Bool {
    if context.tag(token) == .in { return true }
    return switch context.category[token] {
    case .adverb, .number, .adjective, .determiner: true
    case .name, .noun:
      context.parsed.lexicons(ofLemmaAt: token).has(.monthsDays)
        || context.parsed.lexicons(ofLemmaAt: token).has(.quantityWords)
    default: false
    }
  }
}
