/// Splits coordinated phrases: "the town and the villages around it" is two.
///
/// Only what "and" joins: of "the bank or the firm", "neither the bank nor the firm" and "not the bank but the
/// firm" what is said of both need not be true of each.
struct Conjuncts {
  /// The most phrases that are told apart: a list of hundreds stays whole, or its facts would be too many.
  static let limit = 12

  let tagged: TaggedArticle
  let phrases: PhraseReader

  /// The phrases that a conjunction joins, in text order; the whole range when it joins none.
  ///
  /// Each must end with a noun, a number or a pronoun: "inductive and capacitive elements" is one phrase, for its
  /// first adjective has no noun of its own. Names that hold a conjunction stay whole.
  ///
  /// Complexity: linear in the tokens.
  func split(_ range: Range<Int>) -> [Range<Int>] {
    guard range.contains(where: joins), !range.contains(where: parts) else { return [range] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for token in range where joins(token) || separates(token, in: range) {
      if token > start { parts.append(start..<token) }
      start = token + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return (2...Self.limit).contains(parts.count) && parts.allSatisfy(hasHead) ? parts : [range]
  }

  private func joins(_ token: Int) -> Bool {
    isConjunction(token) && phrases.word(token) == phrases.words.and
  }

  /// Whether a token is "or", "nor", "but" and the like.
  private func parts(_ token: Int) -> Bool { isConjunction(token) && !joins(token) }

  private func isConjunction(_ token: Int) -> Bool {
    tagged.parsed.tags[token] == .cc && !isInsideName(token)
  }

  private func separates(_ token: Int, in range: Range<Int>) -> Bool {
    tagged.parsed.tags[token] == .comma && token > range.lowerBound && !isInsideName(token)
  }

  /// Whether one mention covers a token and both its neighbours.
  private func isInsideName(_ token: Int) -> Bool {
    let mention = tagged.mentionAt[token]
    return mention >= 0 && tagged.mentions[Int(mention)].tokens.lowerBound < token
  }

  private func hasHead(_ part: Range<Int>) -> Bool {
    let tag = tagged.parsed.tags[part.upperBound - 1]
    return tag.isNoun || tag == .cd || tag == .prp || tag == .closeQuote
  }
}
