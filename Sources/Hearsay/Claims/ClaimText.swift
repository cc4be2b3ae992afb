internal import HearsayMatching
internal import HearsayText

/// Writes a content out as text that stands alone.
struct ClaimText {
  private let tagged: TaggedArticle
  private let words: FunctionWords
  /// For each token whether it opens or closes an outermost quotation.
  private let marks: Set<Int>

  init(_ tagged: TaggedArticle, _ words: FunctionWords) {
    self.tagged = tagged
    self.words = words
    var marks: Set<Int> = []
    for quotation in tagged.segmented.quotations where !quotation.isNested {
      marks.insert(quotation.tokens.lowerBound)
      if !quotation.isUnclosed { marks.insert(quotation.tokens.upperBound - 1) }
    }
    self.marks = marks
  }

  /// The text of a content: without complementizer, without the quotation marks of one that is
  /// quoted as a whole, parts joined by one space, white space made single spaces.
  func text(of attribution: Attribution) -> String {
    var bytes: [UInt8] = []
    for part in attribution.content {
      // "that, according to them, it rained": the complementizer is a part of its own.
      let isLast = part.upperBound == attribution.content.last?.upperBound
      let tokens = bytes.isEmpty ? withoutComplementizer(part, keepsOne: isLast) : part
      if !bytes.isEmpty { bytes.append(32) }
      append(tokens, dropsMarks: attribution.quoteType == .direct, to: &bytes)
    }
    while let last = bytes.last, last == 32 || last == 44 { bytes.removeLast() }
    if attribution.quoteType == .direct, bytes.count > 2, bytes.last == 44 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func withoutComplementizer(_ part: Range<Int>, keepsOne: Bool) -> Range<Int> {
    var start = part.lowerBound
    let end = keepsOne ? part.upperBound - 1 : part.upperBound
    let segmented = tagged.segmented
    while start < end,
      segmented.facts(at: start).word == words.that && isComplementizer(start)
        || tagged.parsed.tags[start] == .comma
    { start += 1 }
    return start..<part.upperBound
  }

  /// "that" before a clause, not "that bridge" or "that is".
  private func isComplementizer(_ token: Int) -> Bool {
    tagged.parsed.tags[token] == .in || tagged.parsed.tags[token] == .wdt
  }

  private func append(_ tokens: Range<Int>, dropsMarks: Bool, to bytes: inout [UInt8]) {
    guard !tokens.isEmpty else { return }
    let text = tagged.text.bytes
    let all = tagged.segmented.segmentation.tokens
    var past = all[tokens.lowerBound].span.start
    for token in tokens {
      let span = all[token].span
      if past < span.start, bytes.last != 32, !bytes.isEmpty { bytes.append(32) }
      past = span.end
      if dropsMarks, marks.contains(token) { continue }
      bytes.append(contentsOf: text[span.range])
    }
  }
}
