internal import HearsayText

/// "I", "we" and "you" outside quotation marks: the writer talks of themselves, or to the reader.
enum CommentarySentence: OwnVoiceRule {
  static let name = "commentary-sentence"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    let context = scene.context
    return context.sentences[sentence].tokens.contains { token in
      let tag = context.tag(token)
      guard tag == .prp || tag == .prps, context.quotationOf[token] < 0 else { return false }
      let kind = context.resources.pronouns[context.word(at: token)]
      return kind == .firstPerson || kind == .secondPerson
    }
  }
}
