internal import HearsayText

/// What has no finite verb with a subject, or does not end in a full stop, states nothing: list items,
/// subheadings, orders ("Call the office."), exclamations, lead-ins that end in a colon.
enum FragmentSentence: OwnVoiceRule {
  static let name = "fragment-sentence"

  /// The least number of words that make a statement.
  private static let least = 4

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    let context = scene.context
    guard let main = scene.mainClause(of: sentence), let statement = scene.statement(sentence),
      statement.count(where: context.isWord) >= least
    else { return true }
    return isOrder(main.clause, main.verb, in: context)
      || !endsInStop(context.sentences[sentence].tokens, context)
  }

  /// Whether a base form stands before what was taken for its subject.
  private static func isOrder(
    _ clause: Clause, _ verb: VerbGroup, in context: AttributionContext
  ) -> Bool {
    guard let subject = clause.subject else { return true }
    let group = context.parsed.nounGroups[subject]
    return group.head > verb.head && context.tag(verb.first) == .vb
  }

  /// Whether the last mark, but for closing ones, is a full stop.
  private static func endsInStop(_ tokens: Range<Int>, _ context: AttributionContext) -> Bool {
    for token in tokens.reversed() {
      switch context.category[token] {
      case .closeQuote, .closeParen, .openQuote: continue
      case .period: return isStop(token, context)
      // "Inc." and "U.S." end a sentence with the stop that is theirs.
      default: return context.isWord(token) && isStop(token, context)
      }
    }
    return false
  }

  private static func isStop(_ token: Int, _ context: AttributionContext) -> Bool {
    let bytes = context.parsed.segmented.text.bytes
    return bytes[context.tokens[token].span.end - 1] == UInt8(ascii: ".")
  }
}
