internal import HearsayMatching
internal import HearsayText

/// What somebody calls somebody or something: "called the plan a gamble", "described it as theatre".
///
/// Leaves alone what is only described ("described a rush to meet the deadline"), whole quotations, and
/// nouns ("his description of the talks").
enum NamingKind: KindRule {
  static let name = "naming-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.cueClass == "call", cue.kind == "statement",
      attribution.quoteType != .direct, context.tag(cue.head).isVerb, !context.isNegated(cue)
    else { return nil }
    return namesOutright(cue, context) || hasAs(attribution, cue, context) ? .attitude : nil
  }

  /// Whether the cue takes a name as it is: "dubbed it a farce".
  private static func namesOutright(_ cue: Attribution.Cue, _ context: ClaimContext) -> Bool {
    let lexicons = context.resources.lexicons
    return lexicons.entries(matching: cue.lemma).contains { entry in
      lexicons.entries[entry].lexicon == .cues
        && lexicons.attribute("frames", of: entry, has: "obj-c")
    }
  }

  /// Whether "as" stands in the cue or between what is named and its name.
  static func hasAs(
    _ attribution: Attribution, _ cue: Attribution.Cue, _ context: ClaimContext
  ) -> Bool {
    let word = context.resources.words.asWord
    return cue.tokens.contains { context.word($0) == word }
      || attribution.content.contains { $0.dropFirst().contains { context.word($0) == word } }
  }
}
