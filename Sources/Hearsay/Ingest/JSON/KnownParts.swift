internal import HearsayText

/// Takes over the parts of an article that `hearsay read` wrote, so that nothing is marked twice.
enum KnownParts {
  /// The parts with their offsets in bytes; those that do not fit the text are left out.
  ///
  /// Complexity: linear in the bytes of the text.
  static func parts(_ records: [InputRecord.Part], of text: SourceText) -> [Article.Part] {
    let sorted = records.filter { $0.start < $0.end && $0.start >= 0 }.sorted {
      $0.start < $1.start
    }
    var walk = Walk(bytes: text.bytes)
    var result: [Article.Part] = []
    for record in sorted {
      guard let kind = Article.Part.Kind(rawValue: record.kind),
        let start = walk.byte(record.start),
        let end = walk.byte(record.end)
      else { continue }
      result.append(Article.Part(kind: kind, span: TextSpan(start, end)))
    }
    return result
  }

  /// Walks through a text from code point to code point, forward only.
  private struct Walk {
    let bytes: [UInt8]
    var at = 0
    var count = 0

    /// The byte offset of a code point; nil for one that lies behind or past the end.
    mutating func byte(_ codePoint: Int) -> Int? {
      guard codePoint >= count else { return nil }
      while count < codePoint, at < bytes.count {
        at += 1
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        count += 1
      }
      return count == codePoint ? at : nil
    }
  }
}
