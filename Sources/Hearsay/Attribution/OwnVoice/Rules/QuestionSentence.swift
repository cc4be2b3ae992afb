internal import HearsayText

/// A question states nothing, whether it is asked of somebody or of the reader.
enum QuestionSentence: OwnVoiceRule {
  static let name = "question-sentence"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    scene.context.sentences[sentence].tokens.contains {
      scene.context.category[$0] == .questionMark
    }
  }
}
