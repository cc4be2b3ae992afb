/// The charset that a page or an XML document declares in its first bytes.
enum PageCharset {
  /// The name in `<meta charset=…>` or in a `meta` that stands for the HTTP header; nil without one.
  static func declared(in bytes: ArraySlice<UInt8>) -> String? {
    let head = bytes.prefix(4096).map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    let meta = Array("<meta".utf8)
    let charset = Array("charset".utf8)
    var at = 0
    while let start = find(meta, in: head, from: at) {
      let end = head[start...].firstIndex(of: 62) ?? head.count
      if let name = find(charset, in: Array(head[..<end]), from: start) {
        let value = head[(name + charset.count)..<end]
          .drop { [32, 61, 34, 39].contains($0) }
          .prefix { $0 > 32 && ![34, 39, 59, 47, 62].contains($0) }
        if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
      }
      at = end
    }
    return nil
  }

  /// The encoding in the declaration that an XML document begins with; nil without one.
  static func declared(inXML bytes: ArraySlice<UInt8>) -> String? {
    let head = Array(bytes.drop { $0 <= 32 || $0 >= 0x80 }.prefix(200))
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 62),
      let name = find(Array("encoding".utf8), in: Array(head[..<end]), from: 0)
    else { return nil }
    let value = head[(name + 8)..<end].drop { [32, 61, 34, 39].contains($0) }
      .prefix { $0 > 32 && ![34, 39, 63].contains($0) }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + needle.count <= bytes.count {
      if bytes[at..<(at + needle.count)].elementsEqual(needle) { return at }
      at += 1
    }
    return nil
  }
}
