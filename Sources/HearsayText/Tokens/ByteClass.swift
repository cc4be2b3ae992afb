/// What a byte may begin in a token.
enum ByteClass: UInt8 {
  /// White space and control characters.
  case space
  /// A letter, or the first byte of one that is written with two or three bytes.
  case letter
  /// A digit.
  case digit
  /// A mark of one byte.
  case mark
  /// A byte that only what follows tells: a mark, a space or a letter of several bytes.
  case several
  /// The first byte of a script whose words ICU tells apart.
  case foreign

  /// The class of every byte.
  static let table: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...32, 127: .space
    case 48...57: .digit
    case 65...90, 97...122: .letter
    case 0x80..<0xC2, 0xCE...0xDF, 0xC3...0xCD, 0xE1: .letter
    case 0xC2, 0xE2, 0xE3, 0xEF: .several
    case 0xE0, 0xE4...0xEE, 0xF0...0xFF: .foreign
    default: .mark
    }
  }
}

/// One character of a text: its class and how many bytes it has.
struct CharacterClass {
  let kind: ByteClass
  let length: Int

  /// Looks at the character at an offset.
  @inline(__always)
  init(_ bytes: [UInt8], _ at: Int, _ table: [ByteClass]) {
    let byte = bytes[at]
    let kind = table[Int(byte)]
    if byte < 0x80 {
      self.kind = kind
      length = 1
    } else {
      length = byte < 0xE0 ? 2 : (byte < 0xF0 ? 3 : 4)
      self.kind = kind == .several || byte == 0xC3 ? Self.several(bytes, at) : kind
    }
  }

  private static func several(_ bytes: [UInt8], _ at: Int) -> ByteClass {
    let second = bytes[at + 1]
    switch bytes[at] {
    case 0xC2:
      if second == 0xA0 || second == 0x85 || second == 0xAD {
        return second == 0xAD ? .letter : .space
      }
      return second == 0xAA || second == 0xB5 || second == 0xBA ? .letter : .mark
    case 0xC3: return second == 0x97 || second == 0xB7 ? .mark : .letter
    case 0xE2: return general(second, bytes[at + 2])
    case 0xE3: return second == 0x80 ? (bytes[at + 2] == 0x80 ? .space : .mark) : .foreign
    default: return second == 0xBB && bytes[at + 2] == 0xBF ? .space : .foreign
    }
  }

  /// U+2000 to U+2FFF: spaces, then marks; the letters above U+2C00 count as foreign.
  private static func general(_ second: UInt8, _ third: UInt8) -> ByteClass {
    if second == 0x80 {
      if third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF { return .space }
      return third == 0x8C || third == 0x8D ? .letter : .mark
    }
    if second == 0x81, third == 0x9F || third == 0xA0 { return .space }
    return second >= 0xB0 ? .foreign : .mark
  }
}
