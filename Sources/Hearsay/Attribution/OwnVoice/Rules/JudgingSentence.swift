internal import HearsayMatching
internal import HearsayText

/// Words of judgement and supposition outside quotation marks: the writer's opinion, no fact.
///
/// `judgements.lex` lists them: "arguably", "perhaps", "shameful", "seems to".
enum JudgingSentence: OwnVoiceRule {
  static let name = "judging-sentence"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    let context = scene.context
    return context.sentences[sentence].tokens.contains { token in
      context.quotationOf[token] < 0
        && context.parsed.segmented.matches(at: token).contains { $0.lexicon == .judgements }
    }
  }
}
