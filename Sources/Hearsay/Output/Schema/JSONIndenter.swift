/// Lays JSON out for people: one member or element a line, two spaces for each level.
struct JSONIndenter {
  private let json: [UInt8]
  private var at = 0
  private var depth = 0
  private var result: [UInt8] = []

  /// The text of valid JSON that was written without white space.
  ///
  /// Complexity: linear in the bytes.
  static func text(_ json: [UInt8]) -> String {
    var indenter = JSONIndenter(json)
    while indenter.at < json.count { indenter.step() }
    return String(decoding: indenter.result, as: UTF8.self)
  }

  private init(_ json: [UInt8]) { self.json = json }

  private mutating func step() {
    let byte = json[at]
    switch byte {
    case UInt8(ascii: "\""): copyString()
    case UInt8(ascii: "{"), UInt8(ascii: "["): open()
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      newLine()
      copy()
    case UInt8(ascii: ","):
      copy()
      newLine()
    case UInt8(ascii: ":"):
      copy()
      result.append(32)
    default: copy()
    }
  }

  /// An object or list; one that is empty stays on its line.
  private mutating func open() {
    let close = json[at] + 2
    copy()
    if json[at] == close { return copy() }
    depth += 1
    newLine()
  }

  private mutating func copyString() {
    repeat {
      if json[at] == UInt8(ascii: "\\") { copy() }
      copy()
    } while json[at] != UInt8(ascii: "\"")
    copy()
  }

  private mutating func copy() {
    result.append(json[at])
    at += 1
  }

  private mutating func newLine() {
    result.append(10)
    result.append(contentsOf: repeatElement(32, count: depth * 2))
  }
}
