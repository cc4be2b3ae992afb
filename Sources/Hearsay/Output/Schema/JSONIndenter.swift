/// Lays JSON out for people: one member or element a line, two spaces for each level.
enum JSONIndenter {
  /// The text of valid JSON that was written without white space.
  ///
  /// Complexity: linear in the bytes.
  static func text(_ json: [UInt8]) -> String {
    var result: [UInt8] = []
    var depth = 0
    var inString = false
    var at = 0
    func newLine() {
      result.append(10)
      result.append(contentsOf: repeatElement(32, count: depth * 2))
    }
    while at < json.count {
      let byte = json[at]
      switch byte {
      case _ where inString:
        result.append(byte)
        if byte == UInt8(ascii: "\\") {
          at += 1
          result.append(json[at])
        }
        inString = byte != UInt8(ascii: "\"")
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        result.append(byte)
        if json[at + 1] == byte + 2 {
          result.append(byte + 2)
          at += 1
          break
        }
        depth += 1
        newLine()
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        newLine()
        result.append(byte)
      case UInt8(ascii: ","):
        result.append(byte)
        newLine()
      case UInt8(ascii: ":"): result.append(contentsOf: [byte, 32])
      default:
        inString = byte == UInt8(ascii: "\"")
        result.append(byte)
      }
      at += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
