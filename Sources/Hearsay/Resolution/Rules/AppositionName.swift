/// A nominal with its name in apposition: "the union's general secretary, Petra Vanholt,".
///
/// A noun for several takes the names of all: "its authors, Ada Moss and Jon Hale,". A noun for a body takes the name of an organization: "the builder, Holt & Fjell AS". Leaves alone
/// documents, and places after a comma.
enum AppositionName: ResolutionRule {
  static let name = "apposition-name"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    state.mentions[index].flatMap { draft($0, in: state) }
  }

  static func draft(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard source.mention == nil else { return nil }
    let kind = state.kinds.kind(of: source.noun, head: source.head)
    let nounClass = kind.nounClass
    // "an armed group, the Free Hill Army," but not "the judges, Ada Moss,".
    let isGroup = nounClass == .people && !state.kinds.isPlural(source.head)
    if nounClass == .people, !isGroup { return several(source, in: state) }
    guard nounClass != .document else { return nil }
    for apposition in source.appositions {
      // "the spot, “Harvest”,": a title.
      if nounClass == .unknown, state.context.tag(apposition.tokens.lowerBound - 1) == .openQuote {
        continue
      }
      if let person = identified(apposition, in: state) { return person }
      guard var draft = NamedSource.draft(apposition, in: state) else { continue }
      if draft.entity == nil, nounClass == .person || nounClass == .unknown { draft.type = .person }
      // "the state television channel, Al-Iraqiya,": no person is called a channel.
      if draft.type == .person, draft.gender == nil, draft.properName?.contains(" ") == false,
        nounClass == .organization || nounClass == .media
      {
        draft.type = nounClass == .media ? .media : .organization
      }
      let isPerson = draft.type == .person
      // "the builder, Holt & Fjell AS": nouns for persons serve for firms, unless they tell a gender.
      let mayBeBody = nounClass != .person || kind.gender == nil
      // "a doctor at the Ruhe Hospital, Ostheim University": the second name belongs to the first.
      if !isPerson, nounClass == .person, !source.phrases.isEmpty { continue }
      // "the judges of the Electoral Court (EC)"
      if !isPerson, !source.phrases.isEmpty,
        state.context.tag(apposition.tokens.lowerBound - 1) == .openBracket
      {
        continue
      }
      guard
        isPerson ? nounClass != .organization && nounClass != .media && !isGroup : mayBeBody
      else {
        continue
      }
      draft.form = .nominal
      guard isPerson else { return draft }
      let found = state.roles.nominal(source)
      draft.role = found.role ?? draft.role
      draft.affiliation = found.affiliation ?? draft.affiliation
      draft.place = found.place ?? draft.place
      draft.gender = draft.gender ?? Genders.gender(around: source, in: state)
      return FamilyName.completed(draft, kin: source.head, of: source.possessor, in: state)
        ?? draft
    }
    return nil
  }

  /// Those who are named together behind a noun for several.
  private static func several(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    for apposition in source.appositions {
      guard var draft = CoordinatedSource.named(apposition, in: state), draft.type == .group else {
        continue
      }
      draft.form = .nominal
      return draft
    }
    return nil
  }

  /// The person that somebody is said to be: "the driver, identified by police as Ada Moss,".
  private static func identified(
    _ apposition: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    let first = apposition.tokens.lowerBound
    guard context.words.names(context.word(first)) else { return nil }
    for token in (first + 1)..<max(first + 1, apposition.tokens.upperBound) {
      guard let mention = context.mention(at: token),
        context.tagged.mentions[mention].type == .person,
        token == first + 1 || context.word(token - 1) == context.words.asWord
      else { continue }
      var draft = state.draft(ofEntity: context.tagged.mentions[mention].entity)
      draft.form = .nominal
      return draft
    }
    return nil
  }
}
