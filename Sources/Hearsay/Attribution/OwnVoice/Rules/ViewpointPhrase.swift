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
        && (context.tag(token) == .in || context.tag(token) == .to)
        && leadsToStatement(token + 1, statement, context)
    }
  }

  /// Whether a possessor and a noun for something said, written or thought stand at a token.
  private static func leadsToStatement(
    _ start: Int, _ statement: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    var at = start
    while at < statement.upperBound, !isPossessor(context.tag(at)) {
      guard context.nounGroup(at: at) != nil else { return false }
      at += 1
    }
    guard at + 1 < statement.upperBound, let group = context.nounGroup(at: at + 1) else {
      return false
    }
    let lexicons = context.parsed.lexicons(ofLemmaAt: context.parsed.nounGroups[group].head)
    return lexicons.has(.communicationNouns) || lexicons.has(.speechNouns)
  }

  private static func isPossessor(_ tag: PennTag) -> Bool { tag == .pos || tag == .prps }
}
