extension JSONParser {
  /// Reads a string, its quotation marks included.
  mutating func string() throws(Fault) -> String {
    at += 1
    var text: [UInt8] = []
    var start = at
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[start..<at]
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<at]
        text += try escape().utf8
        start = at
      case ..<32: throw fault("a control character stands in a string; write it as an escape")
      default: at += 1
      }
    }
    throw fault("a string does not end")
  }

  private mutating func escape() throws(Fault) -> String {
    at += 2
    guard at <= bytes.count else { throw fault("a string does not end") }
    switch bytes[at - 1] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try codePoint()
    case let byte where [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(byte):
      return String(UnicodeScalar(byte))
    default: throw fault("there is no such escape in JSON")
    }
  }

  /// The character of one escape, or of two that make a surrogate pair.
  private mutating func codePoint() throws(Fault) -> String {
    var value = try hexadecimal()
    if (0xD800..<0xDC00).contains(value), bytes[at...].starts(with: "\\u".utf8) {
      at += 2
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw fault("half a surrogate pair") }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = UnicodeScalar(value) else { throw fault("half a surrogate pair") }
    return String(scalar)
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    let digits = String(decoding: bytes[at..<min(at + 4, bytes.count)], as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { throw fault("an escape has not four hexadecimal digits") }
    at += 4
    return value
  }

  /// Reads a number.
  mutating func number() throws(Fault) -> JSONTree {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    let leading = byte
    guard digits() > 0 else {
      at = start
      throw fault("this is no JSON value")
    }
    let first = start + (bytes[start] == UInt8(ascii: "-") ? 1 : 0)
    guard leading != UInt8(ascii: "0") || at == first + 1 else {
      throw fault("a number starts with a needless zero")
    }
    var isWhole = true
    if byte == UInt8(ascii: ".") {
      isWhole = false
      at += 1
      guard digits() > 0 else { throw fault("a number has no digit after its point") }
    }
    if byte.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      isWhole = false
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      guard digits() > 0 else { throw fault("a number has no digit in its exponent") }
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw fault("a number is too large") }
    return .number(value)
  }

  /// Goes past digits; returns how many.
  private mutating func digits() -> Int {
    let start = at
    while let byte, byte &- 48 < 10 { at += 1 }
    return at - start
  }
}
