/// The bytes with a meaning in lexicon files.
package enum Mark {
  @inlinable package static var tab: UInt8 { UInt8(ascii: "\t") }
  @inlinable package static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  @inlinable package static var space: UInt8 { UInt8(ascii: " ") }
  @inlinable package static var equals: UInt8 { UInt8(ascii: "=") }
}

/// A line of a lexicon file.
package struct LexiconLine {
  /// Its bytes, without the line feed.
  package let range: Range<Int>
  /// Where the phrase ends: at the first tab, or with the line.
  package let phraseEnd: Int

  /// The line that starts at an offset.
  package init(_ text: [UInt8], at start: Int) {
    var end = start
    while end < text.count, text[end] != Mark.lineFeed, text[end] != Mark.tab { end += 1 }
    phraseEnd = end
    while end < text.count, text[end] != Mark.lineFeed { end += 1 }
    range = start..<end
  }

  /// Whether it belongs to the header when no entry has come before it.
  ///
  /// Blank lines do, lines that begin with a number sign and a space, and the line `@attributes`.
  package func isHeader(_ text: [UInt8]) -> Bool {
    guard let first = text[range].first else { return true }
    switch first {
    case UInt8(ascii: "#"): return range.count == 1 || text[range.lowerBound + 1] == Mark.space
    case UInt8(ascii: "@"): return isAttributes(text)
    default: return false
    }
  }

  /// Whether it names the attributes that the file uses.
  package func isAttributes(_ text: [UInt8]) -> Bool {
    text[range].starts(with: "@attributes ".utf8) || text[range].elementsEqual("@attributes".utf8)
  }
}
