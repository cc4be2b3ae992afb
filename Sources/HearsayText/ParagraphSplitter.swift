/// Splits a text at line breaks: in news text every line is a paragraph.
enum ParagraphSplitter {
  static func paragraphs(of text: SourceText) -> [TextSpan] {
    var result: [TextSpan] = []
    var start = 0
    let bytes = text.bytes
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 10 || bytes[at] == 13 {
      if let span = trimmed(bytes, start..<at) { result.append(span) }
      start = at + 1
    }
    return result
  }

  /// The range without white space around it; nil when nothing is left.
  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> TextSpan? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    return start < end ? TextSpan(start, end) : nil
  }
}
