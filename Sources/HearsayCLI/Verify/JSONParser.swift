/// Reads one JSON value as RFC 8259 has it, nothing more.
///
/// Unlike the decoders of the standard library it keeps the order of keys and tells whole numbers from
/// others, which is what records promise.
struct JSONParser {
  /// Where a text stops being JSON, and why.
  struct Fault: Error, Equatable {
    /// The 1-based byte of the line.
    let column: Int
    let message: String
  }

  private static let deepest = 64
  let bytes: [UInt8]
  var at = 0
  private var depth = 0

  /// Reads a text that is one value.
  static func value(of bytes: [UInt8]) throws(Fault) -> JSONTree {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value()
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.fault("something stands after the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at the place; nil at the end.
  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  func fault(_ message: String) -> Fault { Fault(column: at + 1, message: message) }

  private mutating func value() throws(Fault) -> JSONTree {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try nested { parser throws(Fault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(Fault) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw fault("the text ends where a value should stand")
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(Fault) -> JSONTree
  ) throws(Fault) -> JSONTree {
    guard depth < Self.deepest else { throw fault("objects and lists are nested too deeply") }
    depth += 1
    at += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(Fault) -> JSONTree {
    var members: [JSONTree.Member] = []
    while try !closes(UInt8(ascii: "}"), isFirst: members.isEmpty) {
      guard byte == UInt8(ascii: "\"") else { throw fault("a key in quotation marks is missing") }
      let key = try string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw fault("the colon after a key is missing") }
      at += 1
      members.append(JSONTree.Member(key: key, value: try value()))
    }
    return .object(members)
  }

  private mutating func array() throws(Fault) -> JSONTree {
    var elements: [JSONTree] = []
    while try !closes(UInt8(ascii: "]"), isFirst: elements.isEmpty) { elements.append(try value()) }
    return .array(elements)
  }

  /// Whether a bracket closes here; else goes past the comma before the next element.
  private mutating func closes(_ bracket: UInt8, isFirst: Bool) throws(Fault) -> Bool {
    skipSpace()
    if byte == bracket {
      at += 1
      return true
    }
    guard !isFirst else { return false }
    guard byte == UInt8(ascii: ",") else { throw fault("a comma or a closing bracket is missing") }
    at += 1
    skipSpace()
    return false
  }

  private mutating func word(_ text: String, _ value: JSONTree) throws(Fault) -> JSONTree {
    guard bytes[at...].starts(with: text.utf8) else { throw fault("this is no JSON value") }
    at += text.utf8.count
    return value
  }

  private mutating func skipSpace() {
    while let byte, byte == 32 || byte == 9 || byte == 10 || byte == 13 { at += 1 }
  }
}
