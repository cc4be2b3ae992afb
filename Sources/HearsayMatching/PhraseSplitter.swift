internal import HearsayText

/// Splits the phrases of lexicons into the words that the tokenizer makes of them in running text.
struct PhraseSplitter: Sendable {
  let rules: TokenRules

  /// The ranges of the words of a phrase.
  func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var cutter = TokenCutter(rules: rules, bytes: bytes)
    cutter.forEachToken(in: range) { result.append($0) }
    return result
  }
}
