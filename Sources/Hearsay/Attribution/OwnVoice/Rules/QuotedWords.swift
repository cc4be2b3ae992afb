internal import HearsayText

/// Words in quotation marks are somebody's, even where no attribution was found for them.
///
/// Leaves alone a few words without a finite verb: titles, nicknames and single words are quoted without
/// a speaker. Behind a mark that nothing closes, and before one that nothing opens, all of
/// the paragraph is somebody's.
enum QuotedWords: OwnVoiceRule {
  static let name = "quoted-words"

  /// How many quoted words need no speaker.
  private static let most = 4

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    let context = scene.context
    let tokens = context.sentences[sentence].tokens
    if scene.isInsideLooseMark(sentence) { return true }
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      guard context.quotationOf[at] >= 0 else {
        at += 1
        continue
      }
      let quotation = context.quotations[Int(context.quotationOf[at])]
      if isSpeech(quotation.tokens, in: tokens, context) || quotation.isUnclosed { return true }
      at = quotation.tokens.upperBound
    }
    return false
  }

  private static func isSpeech(
    _ quotation: Range<Int>, in sentence: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    guard sentence.lowerBound <= quotation.lowerBound, quotation.upperBound <= sentence.upperBound
    else { return true }
    if quotation.count(where: context.isWord) > most { return true }
    return quotation.contains { token in
      context.verbGroup(at: token).map { context.parsed.verbGroups[$0].form == .finite } ?? false
    }
  }
}
