internal import HearsayText

/// Somebody whom a relative clause names: "a spokesman who uses the name Abu Omar", "a trader who gave his name as Ali",
/// "a nurse who asked to be identified only by her first name, Ada".
///
/// Leaves alone those of whom the clause tells something else: "the officer who shot Jon Hale".
enum ClauseName: ResolutionRule {
  static let name = "clause-name"

  /// How many tokens of a clause are read.
  private static let reach = 14

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil,
      !state.kinds.isPlural(source.head),
      let clause = clause(of: source, context), let name = name(in: clause, context)
    else { return nil }
    var draft = state.draft(ofEntity: context.tagged.mentions[name].entity)
    draft.type = .person
    draft.form = .nominal
    let found = state.roles.nominal(source)
    draft.role = found.role
    draft.affiliation = found.affiliation
    draft.place = found.place
    draft.gender = draft.gender ?? Genders.gender(around: source, in: state)
    return draft
  }

  /// The tokens after "who".
  private static func clause(
    of source: SourceMention, _ context: ResolutionContext
  ) -> Range<Int>? {
    let rest = source.head..<source.tokens.upperBound
    guard let who = rest.first(where: { context.word($0) == context.words.who }) else { return nil }
    return (who + 1)..<min(who + 1 + reach, source.tokens.upperBound)
  }

  /// The person's name that stands behind "name" or "name as" in a clause, or behind a verb of naming and "as".
  private static func name(in clause: Range<Int>, _ context: ResolutionContext) -> Int? {
    for token in clause {
      guard let mention = context.mention(at: token) else { continue }
      let found = context.tagged.mentions[mention]
      guard found.type == .person, found.tokens.upperBound <= clause.upperBound,
        isNamed(found.tokens.lowerBound, clause, context)
      else { return nil }
      return mention
    }
    return nil
  }

  private static func isNamed(
    _ name: Int, _ clause: Range<Int>, _ context: ResolutionContext
  ) -> Bool {
    var at = name - 1
    while at > clause.lowerBound, context.tag(at) == .comma || context.tag(at) == .openQuote {
      at -= 1
    }
    if isName(at, context) { return true }
    guard context.word(at) == context.words.asWord else { return false }
    return (clause.lowerBound..<at).contains {
      isName($0, context) || context.words.names(context.word($0))
    }
  }

  /// Whether a noun is "name".
  private static func isName(_ token: Int, _ context: ResolutionContext) -> Bool {
    context.tag(token).isCommonNoun && context.parsed.lemma(at: token) == "name"
  }
}
