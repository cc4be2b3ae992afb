/// Groups the tokens of a paragraph into sentences.
enum SentenceSplitter {
  static func split(
    _ tokens: Range<Int>, _ tokenizer: borrowing Tokenizer, _ text: SourceText,
    _ abbreviations: Abbreviations
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = tokens.lowerBound
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      let byte = text.bytes[tokenizer.tokens[at].span.start]
      at += 1
      guard byte == 46 || byte == 33 || byte == 63 else { continue }
      while at < tokens.upperBound, isClosing(tokenizer.tokens[at].span, text.bytes),
        tokenizer.tokens[at].span.start == tokenizer.tokens[at - 1].span.end
      { at += 1 }
      if at < tokens.upperBound, text.bytes[tokenizer.tokens[at].span.start] &- 97 < 26 { continue }
      result.append(start..<at)
      start = at
    }
    if start < tokens.upperBound { result.append(start..<tokens.upperBound) }
    return result
  }

  private static func isClosing(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    let first = bytes[span.start]
    if first == 34 || first == 39 || first == 41 || first == 93 { return true }
    return span.count == 3 && first == 0xE2 && bytes[span.start + 1] == 0x80
      && (bytes[span.start + 2] == 0x9D || bytes[span.start + 2] == 0x99)
  }
}
