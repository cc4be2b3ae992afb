/// Goes through one JSON value (RFC 8259) piece by piece and keeps nothing: for files of a million records,
/// and for ``JSONParser``, which makes a tree of it.
struct JSONCursor {
  typealias Fault = JSONParser.Fault

  private static let deepest = 64
  let bytes: [UInt8]
  private(set) var at = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func fault(_ message: String) -> Fault { Fault(column: at + 1, message: message) }

  /// Whether the value here is null; goes past it then.
  mutating func null() throws(Fault) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// Whether a string stands here.
  mutating func isString() -> Bool {
    skipSpace()
    return byte == UInt8(ascii: "\"")
  }

  /// The members of an object, one after the other.
  ///
  /// - Parameter member: Takes the place of a key's quotation mark or of the comma before it, and the
  ///   key without its quotation marks; has to go past the value.
  /// - Throws: Where the text is no JSON, and what `member` throws.
  mutating func object(
    _ member: (inout JSONCursor, Int, ArraySlice<UInt8>) throws(Fault) -> Void
  ) throws(Fault) {
    skipSpace()
    guard byte == UInt8(ascii: "{") else { throw fault("an object should stand here") }
    try enter()
    var place = at
    var isFirst = true
    while try !closes(UInt8(ascii: "}"), isFirst: isFirst, &place) {
      isFirst = false
      guard byte == UInt8(ascii: "\"") else { throw fault("a key in quotation marks is missing") }
      let start = at + 1
      try skipString()
      let end = at - 1
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw fault("the colon after a key is missing") }
      at += 1
      try member(&self, place, bytes[start..<end])
    }
    depth -= 1
  }

  /// The elements of a list, one after the other; `element` has to go past each.
  mutating func array(_ element: (inout JSONCursor) throws(Fault) -> Void) throws(Fault) {
    skipSpace()
    guard byte == UInt8(ascii: "[") else { throw fault("a list should stand here") }
    try enter()
    var place = at
    var isFirst = true
    while try !closes(UInt8(ascii: "]"), isFirst: isFirst, &place) {
      isFirst = false
      try element(&self)
    }
    depth -= 1
  }

  /// The first byte of the value here; nil at the end.
  mutating func peek() -> UInt8? {
    skipSpace()
    return byte
  }

  /// True or false.
  mutating func bool() throws(Fault) -> Bool {
    let isTrue = peek() == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  /// A whole number that is not negative, or nil for any other value.
  mutating func integer() throws(Fault) -> Int? {
    skipSpace()
    let start = at
    try skip()
    var value = 0
    guard start < at, at - start < 18 else { return nil }
    for place in start..<at {
      guard bytes[place] &- 48 < 10 else { return nil }
      value = value * 10 + Int(bytes[place] - 48)
    }
    return value
  }

  /// Goes past a value of any kind.
  mutating func skip() throws(Fault) {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"):
      try object { cursor, _, _ throws(Fault) in try cursor.skip() }
    case UInt8(ascii: "["): try array { cursor throws(Fault) in try cursor.skip() }
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case nil: throw fault("the text ends where a value should stand")
    default: try skipNumber()
    }
  }

  /// Goes to the end, where nothing but white space may stand.
  mutating func end() throws(Fault) {
    skipSpace()
    guard at == bytes.count else { throw fault("something stands after the value") }
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func enter() throws(Fault) {
    guard depth < Self.deepest else { throw fault("objects and lists are nested too deeply") }
    depth += 1
    at += 1
  }

  /// Whether a bracket closes here; else goes past the comma before the next element.
  private mutating func closes(
    _ bracket: UInt8, isFirst: Bool, _ place: inout Int
  ) throws(Fault) -> Bool {
    skipSpace()
    place = at
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

  private mutating func skipString() throws(Fault) {
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        try skipEscape()
      } else if byte < 32 {
        throw fault("a control character stands in a string; write it as an escape")
      } else {
        at += 1
      }
    }
    throw fault("a string does not end")
  }

  private mutating func skipEscape() throws(Fault) {
    guard at + 1 < bytes.count else { throw fault("a string does not end") }
    switch bytes[at + 1] {
    case UInt8(ascii: "u"):
      guard at + 5 < bytes.count, bytes[(at + 2)...(at + 5)].allSatisfy(Self.isHexadecimal) else {
        throw fault("an escape has not four hexadecimal digits")
      }
      at += 6
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      at += 2
    default: throw fault("there is no such escape in JSON")
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 6
  }

  private mutating func skipNumber() throws(Fault) {
    if byte == UInt8(ascii: "-") { at += 1 }
    let isZero = byte == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0 else { throw fault("this is no JSON value") }
    guard !isZero || whole == 1 else { throw fault("a number starts with a needless zero") }
    if byte == UInt8(ascii: ".") {
      at += 1
      guard skipDigits() > 0 else { throw fault("a number has no digit after its point") }
    }
    if byte.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      guard skipDigits() > 0 else { throw fault("a number has no digit in its exponent") }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = at
    while let byte, byte &- 48 < 10 { at += 1 }
    return at - start
  }

  private mutating func word(_ text: StaticString) throws(Fault) {
    let isThere = text.withUTF8Buffer { letters in
      unsafe bytes[at...].starts(with: letters)
    }
    guard isThere else { throw fault("this is no JSON value") }
    at += text.utf8CodeUnitCount
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 32, [32, 9, 10, 13].contains(bytes[at]) { at += 1 }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are those of a text.
  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { unsafe elementsEqual($0) }
  }
}
