internal import HearsayText

/// "I" and "we" inside a quotation are its speaker; outside one, the author.
enum FirstPerson: ResolutionRule {
  static let name = "first-person"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
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

  private static func author(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    var draft = SourceDraft(form: .pronoun, type: .author)
    draft.name = state.context.segmented.article.metadata.byline
    return draft
  }
}
