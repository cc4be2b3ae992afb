/// Cuts a JSON document into its objects, so that one that is damaged does not take the rest with it.
struct JSONPieces {
  /// Where the objects stand: the elements of the outermost array, or objects one after the other.
  ///
  /// An array that is not closed has an empty piece at its end; what follows the end of the document, or a
  /// bracket that closes nothing, is one piece.
  private(set) var ranges: [Range<Int>] = []
  /// Whether the document is an array.
  let isArray: Bool

  /// Cuts a document.
  ///
  /// Complexity: linear in the number of bytes.
  init(_ bytes: [UInt8]) {
    isArray = bytes.first { $0 > 32 } == UInt8(ascii: "[")
    let base = isArray ? 1 : 0
    var depth = 0
    var start: Int?
    var isInString = false
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\") where isInString: at += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString, UInt8(ascii: "[") where !isInString:
        if depth == base { start = at }
        depth += 1
      case UInt8(ascii: "}") where !isInString, UInt8(ascii: "]") where !isInString:
        depth -= 1
        if depth == base, let first = start {
          ranges.append(first..<(at + 1))
          start = nil
        }
        if depth < base {
          addRest(of: bytes, from: at)
          return
        }
      default: break
      }
      at += 1
    }
    if let start {
      ranges.append(start..<bytes.count)
    } else if isArray {
      ranges.append(bytes.count..<bytes.count)
    }
  }

  /// Adds what stands behind the bracket that ends an array, or from one on that closes nothing.
  private mutating func addRest(of bytes: [UInt8], from bracket: Int) {
    let isEnd = isArray && bytes[bracket] == UInt8(ascii: "]")
    let rest = (isEnd ? bracket + 1 : bracket)..<bytes.count
    if bytes[rest].contains(where: { $0 > 32 }) { ranges.append(rest) }
  }
}
