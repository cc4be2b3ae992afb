/// Text from articles, made harmless for a terminal.
///
/// An article may hold control characters that move the cursor, rename the window or answer for the
/// user, and marks that turn the direction of writing round so that lines read otherwise than they
/// are. None of them may reach the terminal: what controls is shown as a symbol, what is invisible is
/// left out, and white space of every kind becomes spaces.
enum SafeText {
  /// The characters of a text as they may be printed.
  static func characters(_ text: String) -> [Character] {
    var result: [Character] = []
    for character in text {
      if isPrintable(character) {
        result.append(character)
      } else if isSpace(character) {
        result.append(" ")
      } else {
        result.append(contentsOf: cleaned(character))
      }
    }
    return result
  }

  /// A space that keeps its words on one line.
  static let unbreakable: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]

  private static let bidirectional = [0x202A...0x202E, 0x2066...0x2069]
  private static let tags: ClosedRange<UInt32> = 0xE0020...0xE007F

  /// Whether a character is ASCII that can be seen: nearly all are.
  private static func isPrintable(_ character: Character) -> Bool {
    character.asciiValue.map { $0 > 32 && $0 < 127 } ?? false
  }

  private static func isSpace(_ character: Character) -> Bool {
    character.isWhitespace && !unbreakable.contains(character)
  }

  private static func cleaned(_ character: Character) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in character.unicodeScalars {
      if let kept = replacement(scalar, in: character) { scalars.append(kept) }
    }
    // What stands on another character needs one to stand on.
    if let first = scalars.first, first.properties.generalCategory == .nonspacingMark {
      scalars.insert("\u{25CC}", at: scalars.startIndex)
    }
    return String(scalars)
  }

  /// What stands for a part of a character; nil for nothing.
  private static func replacement(
    _ scalar: Unicode.Scalar, in character: Character
  ) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    case let value where bidirectional.contains { $0.contains(Int(value)) }: return "\u{FFFD}"
    // These shape the letters and symbols between which they stand.
    case 0x200C, 0x200D, 0xFE00...0xFE0F:
      return character.unicodeScalars.count > 1 ? scalar : nil
    case tags:
      return character.unicodeScalars.first?.properties.isEmoji == true ? scalar : nil
    default: return scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
    }
  }
}
