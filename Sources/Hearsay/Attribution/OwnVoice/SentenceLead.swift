internal import HearsayMatching
internal import HearsayText

/// What stands before a colon or a dash at the start of a sentence and is none of its words: a dateline that
/// was not marked as one ("TARN, January 21:"), or a speaker's label ("Crewe:").
struct SentenceLead {
  /// The first token behind it.
  let end: Int
  /// Whether it ends in a colon.
  let isColon: Bool
  /// Whether it holds a number or the name of a month or day.
  let hasDate: Bool

  /// How many tokens it has at most.
  private static let most = 9

  /// The lead of a sentence; nil where it has none.
  init?(_ sentence: Range<Int>, in context: AttributionContext) {
    var hasDate = false
    for token in sentence.prefix(Self.most + 1) {
      switch context.category[token] {
      case .name:
        let lexicons = context.parsed.segmented.facts(at: token).lexicons
        hasDate = hasDate || lexicons.has(.monthsDays)
      case .number: hasDate = true
      case .comma, .openParen, .closeParen, .period, .of: continue
      case .colon, .dash:
        let isColon = context.category[token] == .colon
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound, isColon || hasDate,
          isColon || Self.stands(token, context)
        else { return nil }
        (end, self.isColon, self.hasDate) = (token + 1, isColon, hasDate)
        return
      default: return nil
      }
    }
    return nil
  }

  /// Whether a dash stands between blanks, and does not join two words.
  private static func stands(_ dash: Int, _ context: AttributionContext) -> Bool {
    context.tokens[dash - 1].span.end < context.tokens[dash].span.start
      && context.tokens[dash].span.end < context.tokens[dash + 1].span.start
  }
}
