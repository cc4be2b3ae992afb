/// The fields of a header as HTTP and WARC write it: a first line, then `Name: value` lines.
struct HeaderFields: Sendable {
  /// The first line.
  let start: String
  private var values: [String: String] = [:]

  /// Reads a header with the blank line that ends it; of fields with one name the first counts.
  init(_ bytes: ArraySlice<UInt8>) {
    var lines = bytes.split(separator: 10).map(ASCII.trimmed)[...]
    start = lines.popFirst().map { String(decoding: $0, as: UTF8.self) } ?? ""
    for line in lines {
      guard let colon = line.firstIndex(of: 58) else { continue }
      let name = String(decoding: ASCII.trimmed(line[..<colon]), as: UTF8.self).lowercased()
      let value = String(decoding: ASCII.trimmed(line[(colon + 1)...]), as: UTF8.self)
      if values[name] == nil { values[name] = value }
    }
  }

  /// The value of a field by its name in lower case.
  subscript(name: String) -> String? { values[name] }

  /// Where the header at the beginning of some bytes ends, its blank line included; nil when it does not.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    while let feed = bytes[at...].firstIndex(of: 10) {
      at = feed + 1
      let rest = bytes[at...].prefix(2)
      if rest.first == 10 { return at + 1 }
      if rest.elementsEqual([13, 10]) { return at + 2 }
    }
    return nil
  }
}
