/// Reads one JSON value as RFC 8259 has it, nothing more, into a tree.
///
/// Unlike the decoders of the standard library it keeps the order of keys and tells whole numbers from
/// others, which is what records promise. ``JSONCursor`` knows the grammar.
enum JSONParser {
  /// Where a text stops being JSON, and why.
  struct Fault: Error, Equatable {
    /// The 1-based byte of the line.
    let column: Int
    let message: String
  }

  /// Reads a text that is one value.
  static func value(of bytes: [UInt8]) throws(Fault) -> JSONTree {
    var cursor = JSONCursor(bytes)
    let value = try value(&cursor)
    try cursor.end()
    return value
  }

  private static func value(_ cursor: inout JSONCursor) throws(Fault) -> JSONTree {
    switch cursor.peek() {
    case UInt8(ascii: "{"):
      var members: [JSONTree.Member] = []
      try cursor.object { cursor, _, key throws(Fault) in
        let text = String(decoding: try cursor.unescaped(key), as: UTF8.self)
        members.append(JSONTree.Member(key: text, value: try value(&cursor)))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONTree] = []
      try cursor.array { cursor throws(Fault) in elements.append(try value(&cursor)) }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(String(decoding: try cursor.string(), as: UTF8.self))
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try cursor.bool())
    case UInt8(ascii: "n"):
      try cursor.skip()
      return .null
    default: return try number(&cursor)
    }
  }

  private static func number(_ cursor: inout JSONCursor) throws(Fault) -> JSONTree {
    let start = cursor.at
    try cursor.skip()
    let digits = cursor.bytes[start..<cursor.at]
    let text = String(decoding: digits, as: UTF8.self)
    let isWhole = !digits.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else {
      throw cursor.fault("a number is too large")
    }
    return .number(value)
  }
}
