internal import HearsayText

/// A line of a text, and what marking asks about it.
struct TextLine {
  /// Where it stands, without the white space around it.
  let span: TextSpan
  /// Its place among the lines that are not blank.
  let index: Int
  /// How many such lines the text has.
  let count: Int
  /// Its bytes, case-folded, with straight apostrophes.
  let folded: [UInt8]
  /// Its bytes.
  let bytes: ArraySlice<UInt8>

  /// Whether it ends as a sentence does, quotation marks and brackets aside.
  var endsSentence: Bool {
    guard let last = ASCII.withoutClosingMarks(bytes).last else { return false }
    return last == 46 || last == 33 || last == 63
  }

  /// Whether a quotation mark stands in it.
  var hasQuotation: Bool {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == 34 { return true }
      if bytes[at] == 0xE2, at + 2 < bytes.endIndex, bytes[at + 1] == 0x80,
        bytes[at + 2] == 0x9C || bytes[at + 2] == 0x9D
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// The lines of a text that are not blank, in order.
  static func lines(of text: SourceText) -> [TextLine] {
    let bytes = text.bytes
    var ranges: [Range<Int>] = []
    var start = 0
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 10 || bytes[at] == 13 {
      let line = ASCII.trimmed(bytes[start..<at])
      if !line.isEmpty { ranges.append(line.startIndex..<line.endIndex) }
      start = at + 1
    }
    return ranges.enumerated().map { index, range in
      TextLine(
        span: TextSpan(range.lowerBound, range.upperBound), index: index, count: ranges.count,
        folded: range.count > 500 ? [] : FoldedWord.folded(bytes, range), bytes: bytes[range])
    }
  }
}
