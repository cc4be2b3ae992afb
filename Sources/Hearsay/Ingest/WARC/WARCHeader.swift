/// The header of a WARC record: its version and its named fields.
struct WARCHeader: Sendable {
  /// What may stand at the end of a record: the record's own end and the beginning of the next.
  static let nextRecord = Array("\r\n\r\nWARC/".utf8)

  /// The header as it stands in the file.
  let bytes: [UInt8]
  /// The length of the content in bytes.
  let length: Int
  private let fields: HeaderFields

  /// Reads a header; nil for one of no known version, or without a length.
  init?(_ bytes: ArraySlice<UInt8>) {
    fields = HeaderFields(bytes)
    guard fields.start == "WARC/1.0" || fields.start == "WARC/1.1",
      let length = fields["content-length"].flatMap({ Int($0) }), length >= 0, length < 1 << 48
    else { return nil }
    self.bytes = Array(bytes)
    self.length = length
  }

  /// The value of a field by its name in lower case.
  subscript(name: String) -> String? { fields[name] }

  /// Whether some bytes begin as what follows a record: two line ends, or a new record or nothing where
  /// a crawler left them out.
  static func isEnd(_ bytes: ArraySlice<UInt8>, isAtEnd: Bool) -> Bool {
    if bytes.starts(with: nextRecord.prefix(4)) { return true }
    let rest = bytes.prefix(nextRecord.count).drop { $0 == 13 || $0 == 10 }
    if rest.isEmpty { return isAtEnd || bytes.count >= nextRecord.count }
    return rest.starts(with: nextRecord.dropFirst(4).prefix(rest.count))
  }
}
