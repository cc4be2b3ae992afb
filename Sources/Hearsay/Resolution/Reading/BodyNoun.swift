internal import HearsayMatching
internal import HearsayText

/// A noun that calls back a body named before: "the company", "the supermarket chain", "the UN agency".
struct BodyNoun: Sendable {
  /// The kinds of body that it calls, as `body-nouns.lex` has them.
  let kinds: [Substring]
  /// Whether it is in the name of the body that it calls, as "ministry" is.
  let isBorne: Bool

  /// Reads the noun of a source; nil for a plural, for one that calls nobody back, and for one that is told
  /// apart from others by an adjective ("the second company").
  static func read(_ source: SourceMention, in state: ResolutionState) -> BodyNoun? {
    let context = state.context
    guard !state.kinds.isPlural(source.head),
      let match = match(endingAt: source.head + 1, from: source.noun.lowerBound, context),
      source.noun.upperBound == source.head + 1, !isOfCity(match, context),
      isNew(source, context)
        || (source.noun.lowerBound..<match.tokens.lowerBound)
          .allSatisfy({ tellsNoOther($0, context) })
    else { return nil }
    let kinds = (context.resources.lexicons.attribute("of", of: match.entry) ?? "")
      .split(separator: ",")
    let isBorne = context.resources.lexicons.attribute("bears", of: match.entry) != nil
    return kinds == ["none"] ? nil : BodyNoun(kinds: kinds, isBorne: isBorne)
  }

  /// Whether a source is new, so that no word tells it apart from others: "an Islamist armed group".
  private static func isNew(_ source: SourceMention, _ context: ResolutionContext) -> Bool {
    source.determiner.map { context.words.isIndefinite(context.word($0)) } == true
  }

  /// Whether a noun for a body ends at a token.
  static func isNoun(_ token: Int, _ context: ResolutionContext) -> Bool {
    match(endingAt: token + 1, from: token, context) != nil
  }

  /// Whether it may call a body of some kind; nil where the body's name tells none.
  func mayCall(_ kind: BodyKind) -> Bool {
    if kind.kinds.isEmpty { return kinds.contains { !Self.public.contains($0) } }
    return kind.kinds.contains { kinds.contains($0) }
  }

  /// Kinds of body that a name which tells nothing is not taken for.
  private static let `public`: Set<Substring> = ["government", "court", "party"]

  private static func match(
    endingAt end: Int, from start: Int, _ context: ResolutionContext
  ) -> PhraseMatch? {
    for token in max(start, end - 4)..<end {
      for match in context.segmented.matches(at: token)
      where match.lexicon == .bodyNouns && match.tokens.upperBound == end { return match }
    }
    return nil
  }

  /// Whether a word before the noun says what kind of body it is, not which of several: "oil", "German",
  /// "Lagos-based".
  private static func tellsNoOther(_ token: Int, _ context: ResolutionContext) -> Bool {
    let tag = context.tag(token)
    if tag.isNoun || tag == .hyph || context.mention(at: token) != nil { return true }
    if token > 0, context.tag(token - 1) == .hyph || context.tag(token + 1) == .hyph { return true }
    return context.segmented.facts(at: token).lexicons.has(.demonyms)
  }

  /// Whether a city stands before "group": "the Lisbon group" is people who work there.
  private static func isOfCity(_ match: PhraseMatch, _ context: ResolutionContext) -> Bool {
    let before = match.tokens.lowerBound - 1
    guard before >= 0, let mention = context.mention(at: before) else { return false }
    return context.tagged.mentions[mention].subtype == "city"
  }
}
