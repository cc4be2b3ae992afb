/// Splits a text into paragraphs: at line breaks, or at blank lines where the lines are hard-wrapped.
enum ParagraphSplitter {
  static func paragraphs(of text: SourceText) -> [TextSpan] {
    let lines = lines(of: text.bytes)
    guard LineWrapping.isHardWrapped(lines, text.bytes) else {
      return lines.compactMap { $0.isEmpty ? nil : $0 }
    }
    var result: [TextSpan] = []
    var open: TextSpan?
    for line in lines {
      if line.isEmpty {
        if let done = open { result.append(done) }
        open = nil
      } else {
        open = open.map { $0.union(line) } ?? line
      }
    }
    if let done = open { result.append(done) }
    return result
  }

  /// The lines without the spaces around them; an empty span for a blank line.
  private static func lines(of bytes: [UInt8]) -> [TextSpan] {
    var result: [TextSpan] = []
    var start = 0
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 10 || bytes[at] == 13 {
      if at > start || at == bytes.count || bytes[at] == 10 && (at == 0 || bytes[at - 1] != 13) {
        result.append(trimmed(bytes, start..<at))
      }
      start = at + 1
    }
    return result
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> TextSpan {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    while end - start > 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { end -= 2 }
    return TextSpan(start, end)
  }
}

/// Tells texts whose lines were broken at a fixed width from texts with a paragraph on each line.
enum LineWrapping {
  /// Whether lines that another line follows are nearly all 50 to 85 bytes long, and many of them
  /// break off within a sentence.
  static func isHardWrapped(_ lines: [TextSpan], _ bytes: [UInt8]) -> Bool {
    var followed = 0
    var wide = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      followed += 1
      if line.count >= 50 && line.count <= 85 { wide += 1 }
      if bytes[next.start] &- 97 < 26 { broken += 1 }
    }
    return followed >= 3 && wide * 10 >= followed * 8 && broken * 10 >= followed * 3
  }
}
