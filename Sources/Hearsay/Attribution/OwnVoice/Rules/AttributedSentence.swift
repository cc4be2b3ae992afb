/// A sentence that an attribution touches is not the article's own as a whole.
///
/// Which of its clauses stay the article's own depends on where the content ends, the least certain
/// decision of all: "The dam broke, as engineers had said it would" is left out altogether.
enum AttributedSentence: OwnVoiceRule {
  static let name = "attributed-sentence"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    scene.isAttributed(sentence)
  }
}
