internal import HearsayMatching
internal import HearsayText

/// What somebody turns down: "rejected an offer", "dismissed the row as a stunt".
///
/// Leaves alone rejected claims, which are denied: "rejected the charge", "dismissed it as false".
enum RejectionKind: KindRule {
  static let name = "rejection-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.cueClass == "deny", cue.kind == "denial",
      context.tag(cue.head).isVerb, !context.isNegated(cue),
      let first = context.firstWord(attribution.content),
      let end = context.nounGroupEnd(at: first)
    else { return nil }
    // What is denied, and a noun with what somebody claims, are no offers: "rejected the suggestion that".
    let isClaim =
      context.parsed.lemma(at: cue.head) == "deny"
      || context.word(end) == context.resources.words.that
    if isOffer(end - 1, context), !isClaim { return .decision }
    guard NamingKind.hasAs(attribution, cue, context) else { return nil }
    let isUntrue = attribution.content.contains { part in
      part.contains { FalsehoodKind.stands(at: $0, in: part, context) }
    }
    return isUntrue ? nil : .attitude
  }

  /// Whether a noun names what can be taken or turned down: "offer", "request", "plan".
  private static func isOffer(_ noun: Int, _ context: ClaimContext) -> Bool {
    let lexicons = context.resources.lexicons
    let lemma = context.parsed.lemma(at: noun)
    // The verb "offer" is a plain cue of speech; "offer to" tells that the noun is an intention.
    return (lexicons.entries(matching: lemma) + lexicons.entries(matching: lemma + " to"))
      .contains { entry in
        guard lexicons.entries[entry].lexicon == .cues else { return false }
        let kind = lexicons.attribute("kind", of: entry)
        return kind == "intention" || kind == "directive" || kind == "decision"
      }
  }
}
