/// What the article says itself is its author's: who wrote it, where the byline names them.
///
/// Leaves alone attributions without a source, which somebody else is behind.
enum ArticleVoice: ResolutionRule {
  static let name = "article-voice"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard state.attributions[index].isOwnVoice else { return nil }
    var draft = SourceDraft(form: .none, type: .author)
    draft.name = state.context.segmented.article.metadata.byline
    return draft
  }
}
