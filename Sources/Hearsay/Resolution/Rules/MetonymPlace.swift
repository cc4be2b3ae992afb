internal import HearsayMatching
internal import HearsayText

/// A place that speaks for a government or an office: "Beijing", "the Kremlin", "Downing Street".
///
/// What it stands for comes from `capitals.lex`; a country stands for its government. Leaves alone
/// places inside another source's words ("officials in Beijing") and people who bear a place's name.
enum MetonymPlace: ResolutionRule {
  static let name = "metonym-place"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index] else { return nil }
    return draft(source, in: state)
  }

  static func draft(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let index = source.mention else { return unmentioned(source, in: state) }
    let mention = context.tagged.mentions[index]
    // "a report in Le Figaro"
    if mention.type == .location, let medium = NameByShape.medium(source, in: state) {
      return medium
    }
    if mention.type == .location, let person = state.persons.bearer(of: mention.entity) {
      return state.draft(ofEntity: person)
    }
    let stands = stands(mention.tokens, in: state)
    guard
      mention.type == .location
        || (mention.type != .person && stands != nil && mention.tokens == source.core)
    else { return nil }
    var draft = state.draft(ofEntity: mention.entity)
    draft.type = .government
    draft.standsFor = stands ?? country(mention.tokens, in: state)
    if draft.standsFor == nil {
      if let body = body(mention.tokens, in: state) { return state.draft(ofEntity: body) }
      draft.type = .organization
    }
    return draft
  }

  /// The body whose name begins with that of an unknown place: "Pell River" for Pell River Foods.
  private static func body(_ place: Range<Int>, in state: ResolutionState) -> Int? {
    let context = state.context
    let words = place.map { context.string($0..<($0 + 1)) }
    guard match(place, .cities, in: state) == nil, match(place, .capitals, in: state) == nil else {
      return nil
    }
    return state.names.bodies(startingWith: words[0]).first { entity in
      let full = state.persons.fullMentions[entity]
      return full.count > words.count
        && zip(full, words).allSatisfy { context.string($0..<($0 + 1)) == $1 }
    }
  }

  /// A seat of government that no entity rule found.
  private static func unmentioned(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    guard state.context.segmented.shape(at: source.head).contains(.initialCapital),
      source.possessor == nil, source.head + 1 == source.noun.upperBound,
      let stands = stands(source.noun, in: state)
    else { return nil }
    var draft = SourceDraft(form: .name, type: .government)
    draft.name = state.context.string(source.noun)
    draft.properName = draft.name
    draft.standsFor = stands
    draft.number = .singular
    return draft
  }

  /// What a seat of government stands for.
  static func stands(_ tokens: Range<Int>, in state: ResolutionState) -> String? {
    match(tokens, .capitals, in: state)
      .flatMap { state.context.resources.lexicons.attribute("stands-for", of: $0) }
  }

  private static func country(_ tokens: Range<Int>, in state: ResolutionState) -> String? {
    guard let entry = match(tokens, .countries, in: state) ?? match(tokens, .regions, in: state)
    else { return nil }
    return "government of " + state.context.resources.lexicons.phrase(of: entry)
  }

  private static func match(
    _ tokens: Range<Int>, _ lexicon: LexiconName, in state: ResolutionState
  ) -> Int? {
    state.context.segmented.matches(at: tokens.lowerBound)
      .first { $0.lexicon == lexicon && $0.tokens == tokens }?.entry
  }
}
