extension JSONCursor {
  /// A string with its escapes undone.
  mutating func string() throws(Fault) -> [UInt8] {
    guard isString() else { throw fault("a string should stand here") }
    let start = at + 1
    try skip()
    return try unescaped(bytes[start..<(at - 1)])
  }

  /// A string, or nil for null.
  mutating func optionalString() throws(Fault) -> [UInt8]? {
    try null() ? nil : try string()
  }

  /// The text between the quotation marks of a string that the cursor went past, its escapes undone.
  func unescaped(_ text: ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\\")) else { return Array(text) }
    var result: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      guard text[at] == UInt8(ascii: "\\") else {
        result.append(text[at])
        at += 1
        continue
      }
      switch text[at + 1] {
      case UInt8(ascii: "n"): result.append(10)
      case UInt8(ascii: "r"): result.append(13)
      case UInt8(ascii: "t"): result.append(9)
      case UInt8(ascii: "b"): result.append(8)
      case UInt8(ascii: "f"): result.append(12)
      case UInt8(ascii: "u"):
        let (scalar, end) = try scalar(text, at)
        result += String(scalar).utf8
        at = end
        continue
      case let byte: result.append(byte)
      }
      at += 2
    }
    return result
  }

  /// The character of one escape, or of two that make a surrogate pair, and where they end.
  private func scalar(
    _ text: ArraySlice<UInt8>, _ start: Int
  ) throws(Fault) -> (scalar: UnicodeScalar, end: Int) {
    var value = Self.hexadecimal(text[(start + 2)..<(start + 6)])
    var end = start + 6
    if (0xD800..<0xDC00).contains(value), text[end...].starts(with: "\\u".utf8) {
      let low = Self.hexadecimal(text[(end + 2)..<(end + 6)])
      if (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        end += 6
      }
    }
    guard let scalar = UnicodeScalar(value) else {
      throw Fault(column: end + 1, message: "half a surrogate pair")
    }
    return (scalar, end)
  }

  /// The value of digits that the cursor has found to be hexadecimal.
  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32 {
    digits.reduce(0) { sum, byte in
      sum << 4 | UInt32(byte &- 48 < 10 ? byte - 48 : (byte | 0x20) - 87)
    }
  }
}
