/// A file name as the system keeps it: bytes, whether or not they are UTF-8.
struct Path: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The name as text, for people and records.
  var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The last part of the name.
  var lastComponent: Path {
    let end = bytes.lastIndex { $0 != Self.slash } ?? 0
    let start = bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    return bytes.isEmpty ? self : Path(bytes: Array(bytes[start...end]))
  }

  /// The folder that holds it; empty for a bare name.
  var parent: Path {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return Path("") }
    return Path(bytes: Array(bytes[..<max(slash, 1)]))
  }

  /// The name of something in this folder.
  func appending(_ name: Path) -> Path {
    if bytes.isEmpty { return name }
    return Path(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name.bytes)
  }

  private static let slash = UInt8(ascii: "/")
}

extension Path: Comparable {
  /// By bytes.
  static func < (a: Path, b: Path) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}
