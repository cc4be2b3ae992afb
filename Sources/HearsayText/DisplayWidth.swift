internal import CBreaks

/// How many columns of a terminal characters take.
public enum DisplayWidth {
  /// The columns of a character: 0 for marks that stand on others, 2 for wide ones and emoji.
  ///
  /// Terminals do not agree on every emoji; this follows those that know emoji sequences.
  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 32 && ascii != 127 ? 1 : 0 }
    let scalars = character.unicodeScalars
    if scalars.contains(where: { $0 == Self.emojiSelector }) { return 2 }
    if scalars.first?.properties.isEmojiPresentation == true { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of a text that stands on one line.
  public static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Asks for the coloured form of a symbol.
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      // Vowels and finals of Korean syllables are drawn into the block of their first consonant.
      let isJoined = (0x1160...0x11FF).contains(scalar.value)
      return isJoined ? 0 : hs_is_wide(scalar.value) ? 2 : 1
    }
  }
}
