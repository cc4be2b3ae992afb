/// Several sources that "and" joins: "Ines Bardolet and her colleague Timo Saari".
///
/// Persons together are a group; bodies of one type keep it. They are anonymous when all of them are: a
/// reader can ask the one who is named. Leaves alone two roles of one person ("founder and chairman Ada Moss").
enum CoordinatedSource: ResolutionRule {
  static let name = "coordinated-source"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    state.mentions[index].flatMap { draft($0, in: state) }
  }

  /// The draft of a source taken apart; nil when it is one.
  static func draft(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard !source.conjuncts.isEmpty else { return nil }
    let parts = ([source] + source.conjuncts).map { part(alone($0), in: state) }
    let types = parts.map(\.type)
    var draft = SourceDraft(form: parts[0].form, type: .group)
    draft.isAnonymous = parts.allSatisfy(\.isAnonymous)
    if draft.isAnonymous {
      draft.type = .anonymous
    } else if types[0] != .person, types.allSatisfy({ $0 == types[0] }) {
      draft.type = types[0]
    }
    draft.name = parts.compactMap(\.name).joined(separator: " and ")
    draft.number = .plural
    return draft
  }

  /// The draft of several who are all named: "Chad and Peru"; nil for one, and where a part has no name.
  static func named(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard !source.conjuncts.isEmpty, var draft = draft(source, in: state),
      ([source] + source.conjuncts).allSatisfy({ part(alone($0), in: state).properName != nil })
    else { return nil }
    draft.properName = draft.name
    return draft
  }

  /// The part without the others.
  private static func alone(_ source: SourceMention) -> SourceMention {
    SourceMention(
      tokens: source.tokens, core: source.core, head: source.head, noun: source.noun,
      determiner: source.determiner, numeral: source.numeral, possessor: source.possessor,
      mention: source.mention, restrictiveEnd: source.restrictiveEnd, phrases: source.phrases,
      appositions: source.appositions, conjuncts: [])
  }

  private static func part(_ source: SourceMention, in state: ResolutionState) -> SourceDraft {
    MetonymPlace.draft(source, in: state) ?? NamedSource.draft(source, in: state)
      ?? AppositionName.draft(source, in: state) ?? DescribedSource.draft(source, in: state)
  }
}
