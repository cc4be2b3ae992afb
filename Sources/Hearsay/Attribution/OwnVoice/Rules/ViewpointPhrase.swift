internal import HearsayMatching
internal import HearsayText

/// "In the judge's opinion", "in their note", "to her mind": what the sentence says is somebody's.
///
/// Looks for a preposition at the start of the sentence or after a comma, a possessor, and a noun for a
/// statement, a document or a thought. Leaves alone "the largest contract in the company's history", where
/// no comma stands before it.
enum ViewpointPhrase: OwnVoiceRule {
  static let name = "viewpoint-phrase"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    let context = scene.context
    guard let statement = scene.statement(sentence) else { return false }
    return statement.contains { token in
      (token == statement.lowerBound || context.category[token - 1] == .comma)
        && isPreposition(context.category[token]) && leadsToStatement(token + 1, statement, context)
    }
  }

  private static func isPreposition(_ category: FeatureLabel) -> Bool {
    category == .preposition || category == .to || category == .by
  }

  /// Whether a possessor and a noun for something said, written or thought stand at a token.
  private static func leadsToStatement(
    _ start: Int, _ statement: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    var at = start
    var hasPossessor = false
    while at < statement.upperBound, context.nounGroup(at: at) != nil || context.tag(at) == .pos {
      hasPossessor = hasPossessor || context.tag(at) == .pos || context.tag(at) == .prps
      at += 1
    }
    guard hasPossessor, at > start, context.tag(at - 1).isNoun else { return false }
    return context.lexicons(ofLemmaAt: at - 1).has(.communicationNouns)
      || context.lexicons(ofLemmaAt: at - 1).has(.speechNouns)
  }
}
