internal import HearsayText

/// "I" and "we" inside a quotation are its speaker, "my boss" the speaker's; outside one, the author.
enum FirstPerson: ResolutionRule {
  static let name = "first-person"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    if let source = state.mentions[index], let owner = owner(of: source, index, in: state) {
      let name = state.drafts[owner]?.properName
      return DescribedSource.draft(source, possessor: name, in: state)
    }
    guard let source = state.mentions[index], source.tokens.count == 1,
      let pronoun = context.pronoun(source.head), pronoun.person == 1
    else { return nil }
    let outer =
      state.attributions[index].parent
      ?? context.attribution(holding: source.head, except: index)
    guard let outer, let speaker = state.drafts[outer] else { return author(source, in: state) }
    var draft = speaker.referredTo(as: .pronoun, from: state.mentions[outer]?.tokens)
    draft.flags = ["resolved-pronoun"]
    return draft
  }

  /// The attribution whose speaker says "my" of a source.
  static func owner(
    of source: SourceMention, _ index: Int, in state: ResolutionState
  ) -> Int? {
    let context = state.context
    guard let possessor = source.possessor, possessor.count == 1,
      let pronoun = context.pronoun(possessor.lowerBound), pronoun.person == 1,
      pronoun.isSingular
    else { return nil }
    return state.attributions[index].parent
      ?? context.attribution(holding: source.head, except: index)
  }

  private static func author(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    var draft = SourceDraft(form: .pronoun, type: .author)
    draft.name = state.context.segmented.article.metadata.byline
    return draft
  }
}
