/// An article's text: valid UTF-8 that is never changed, with code-point offsets on demand.
public struct SourceText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// Code points before every 64th byte; empty where all bytes are ASCII.
  private let checkpoints: [Int32]

  /// Takes over valid UTF-8 of less than 2 GiB.
  ///
  /// Complexity: linear in the number of bytes.
  public init(validUTF8 bytes: [UInt8]) {
    precondition(bytes.count < Int(Int32.max), "texts are shorter than 2 GiB")
    self.bytes = bytes
    checkpoints = bytes.allSatisfy { $0 < 0x80 } ? [] : Self.countCodePoints(bytes)
  }

  /// Takes a string's text.
  public init(_ text: String) { self.init(validUTF8: Array(text.utf8)) }

  /// The whole text.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// The code points before a byte offset that lies on a boundary.
  ///
  /// Complexity: constant; at most 64 bytes are read.
  public func codePointOffset(ofByte offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return offset }
    var count = Int(checkpoints[offset >> 6])
    for at in (offset & ~63)..<offset where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The text of a span that starts and ends on code-point boundaries.
  public func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  private static func countCodePoints(_ bytes: [UInt8]) -> [Int32] {
    var marks: [Int32] = []
    marks.reserveCapacity(bytes.count / 64 + 2)
    var count: Int32 = 0
    for (at, byte) in bytes.enumerated() {
      if at & 63 == 0 { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if bytes.count & 63 == 0 { marks.append(count) }
    return marks
  }
}
