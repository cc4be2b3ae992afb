/// Small questions about bytes of text.
enum ASCII {
  /// The bytes without white space and control characters at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first <= 32 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 32 { bytes = bytes.dropLast() }
    return bytes
  }

  /// The bytes without quotation marks and closing brackets at the end.
  static func withoutClosingMarks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let last = bytes.last {
      if [32, 34, 39, 41, 93].contains(last) {
        bytes = bytes.dropLast()
      } else if bytes.count > 2, last == 0x99 || last == 0x9D,
        bytes.suffix(3).starts(with: [0xE2, 0x80])
      {
        bytes = bytes.dropLast(3)
      } else {
        break
      }
    }
    return bytes
  }

  /// Whether a byte is a letter or a digit, or belongs to a character outside ASCII.
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isUpper(byte) || byte &- 97 < 26 || isDigit(byte)
  }

  /// Whether a byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// Whether a byte is an ASCII capital.
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  /// Whether a byte is an ASCII digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}
