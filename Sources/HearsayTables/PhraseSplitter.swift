package import HearsayText

/// Splits the phrases of lexicons into the words that the tokenizer makes of them in running text.
package struct PhraseSplitter: Sendable {
  private let rules: TokenRules

  /// Makes a splitter that follows the tokenizer's rules.
  package init(rules: TokenRules) { self.rules = rules }

  /// The ranges of the words of a phrase.
  package func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    if plainWords(bytes, range, into: &result) { return result }
    return cutWords(bytes, range)
  }

  /// The ranges of the words of a phrase, whatever it holds.
  package func cutWords(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var cutter = TokenCutter(rules: rules, bytes: bytes)
    cutter.forEachToken(in: range) { result.append($0) }
    return result
  }

  /// Splits a phrase of ASCII letters at its spaces; false for other phrases and for contractions.
  private func plainWords(
    _ bytes: [UInt8], _ range: Range<Int>, into result: inout [Range<Int>]
  ) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, (bytes[at] | 0x20) &- 97 < 26 { at += 1 }
      guard at > start, at == range.upperBound || bytes[at] == Mark.space,
        rules.contractionCut(bytes, start..<at) == nil
      else { return false }
      result.append(start..<at)
      at += 1
    }
    return true
  }
}
