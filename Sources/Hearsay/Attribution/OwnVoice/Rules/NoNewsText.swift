/// Headlines, bylines, captions, credits and boilerplate are no statements of the running text.
///
/// A headline says in other words what the text says below it, where it can be told who says it.
enum NoNewsText: OwnVoiceRule {
  static let name = "no-news-text"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    scene.context.parsed.segmented.partKinds[sentence] != nil
  }
}
