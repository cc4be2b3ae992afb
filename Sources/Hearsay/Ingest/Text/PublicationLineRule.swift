/// Finds lines above the news that say when it was published, between marks that part it from place,
/// agency and label: "PTI | Lucknow | Mar 3, 2024 05:11 AM IST", "March 03, 2024 08:15 pm IST - NEW DELHI".
///
/// One part must be a date and nothing else, the others short and in capitals; there must be a part beside
/// the date, and a line that ends like a sentence is none.
struct PublicationLineRule: Sendable {
  let dates: DateReader

  /// The date of a line, as ISO 8601; nil where it is no such line.
  ///
  /// Complexity: linear in the line's bytes.
  func date(_ line: TextLine) -> String? {
    guard line.index < 8, line.bytes.count <= 120, !line.endsSentence, !line.hasQuotation else {
      return nil
    }
    let parts = Self.parts(line.bytes)
    guard parts.count > 1 else { return nil }
    var found: String?
    for part in parts {
      if let date = dates.date(alone: part) {
        found = found ?? date
      } else if !Self.isLabel(part) {
        return nil
      }
    }
    return found
  }

  /// The parts between bars, dashes with spaces, bullets, and slashes or colons that stand in no figure.
  private static func parts(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var at = start
    func isSpace(_ index: Int) -> Bool { index >= bytes.endIndex || bytes[index] == 32 }
    while at < bytes.endIndex {
      let length = separator(bytes, at, isSpace)
      if length > 0 {
        parts.append(ASCII.trimmed(bytes[start..<at]))
        start = at + length
      }
      at += max(length, 1)
    }
    parts.append(ASCII.trimmed(bytes[start...]))
    return parts.filter { !$0.isEmpty }
  }

  /// How many bytes the separator at an index has; 0 where there is none.
  private static func separator(
    _ bytes: ArraySlice<UInt8>, _ at: Int, _ isSpace: (Int) -> Bool
  ) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "|"): return 1
    case UInt8(ascii: ":"): return isSpace(at + 1) ? 1 : 0
    case UInt8(ascii: "-"), UInt8(ascii: "/"):
      return at > bytes.startIndex && isSpace(at - 1) && isSpace(at + 1) ? 1 : 0
    case 0xE2 where at + 2 < bytes.endIndex && bytes[at + 1] == 0x80:
      // An en dash, an em dash or a bullet.
      return [0x93, 0x94, 0xA2].contains(bytes[at + 2]) ? 3 : 0
    case 0xC2 where at + 1 < bytes.endIndex && bytes[at + 1] == 0xB7: return 2
    default: return 0
    }
  }

  /// Whether a part may stand beside the date: at most five words, the longer ones in capitals.
  private static func isLabel(_ part: ArraySlice<UInt8>) -> Bool {
    let words = part.split(separator: 32)
    return words.count <= 5
      && words.allSatisfy { word in
        guard let first = word.first else { return true }
        return word.count < 4 || ASCII.isUpper(first) || first >= 0x80
      }
  }
}
