/// A server's answer as HTTP/1.1 writes it (RFC 9112).
struct HTTPResponse {
  private let fields: HeaderFields
  private let content: ArraySlice<UInt8>

  /// Reads an answer; nil for bytes that are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("HTTP/".utf8)), let end = HeaderFields.end(in: bytes[...]) else {
      return nil
    }
    fields = HeaderFields(bytes[..<end])
    content = bytes[end...]
  }

  /// Whether it succeeded and is HTML.
  var isPage: Bool {
    let status = fields.start.split(separator: " ").dropFirst().first ?? ""
    return status.count == 3 && status.first == "2" && mediaType.contains("html")
  }

  private var mediaType: String {
    let value = fields["content-type"] ?? ""
    return String(value.prefix { $0 != ";" }).lowercased()
  }

  /// The charset that its header names; nil where it names none.
  var charset: String? {
    let parameters = (fields["content-type"] ?? "").split(separator: ";").dropFirst()
    for parameter in parameters {
      let parts = parameter.split(separator: "=", maxSplits: 1).map { part in
        String(decoding: ASCII.trimmed(Array(part.utf8)[...]), as: UTF8.self)
      }
      guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
      let name = parts[1].filter { $0 != "\"" && $0 != "'" }
      return name.isEmpty ? nil : name
    }
    return nil
  }

  /// No server applies more codings than these; each may make a body a thousand times as long.
  private static let mostCodings = 3

  /// The body as the page was written: without its transfer encoding, and unpacked.
  ///
  /// - Throws: Why it cannot be unpacked, or that it becomes larger than the limit.
  func body(limit: Int) throws(ContentCoding.Failure) -> ArraySlice<UInt8> {
    let transfer = names(in: "transfer-encoding")
    var body = content
    if transfer.contains("chunked") { body = Self.unchunked(content) ?? content }
    let codings = (names(in: "content-encoding") + transfer).filter {
      $0 != "chunked" && $0 != "identity"
    }
    guard codings.count <= Self.mostCodings else {
      throw .unknown(codings.joined(separator: ", "))
    }
    for name in codings.reversed() { body = try ContentCoding(name).unpacked(body, limit: limit) }
    return body
  }

  /// The names in a field that lists them, in the order in which they were applied.
  private func names(in field: String) -> [String] {
    (fields[field] ?? "").split(separator: ",").map { name in
      String(decoding: ASCII.trimmed(Array(name.utf8)[...]), as: UTF8.self).lowercased()
    }
  }

  /// A chunked body put together; nil for one that is not chunked, as where the crawler did so already.
  ///
  /// What is cut off ends where it is cut.
  private static func unchunked(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var result: [UInt8] = []
    var rest = bytes
    while let feed = rest.firstIndex(of: 10) {
      let line = ASCII.trimmed(rest[..<feed].prefix { $0 != 59 })
      guard line.count < 8, let size = Int(String(decoding: line, as: UTF8.self), radix: 16),
        size >= 0
      else { break }
      if size == 0 { break }
      let chunk = rest[(feed + 1)...].prefix(size)
      result += chunk
      rest = rest[chunk.endIndex...].dropFirst(2)
    }
    return result.isEmpty ? nil : result[...]
  }
}
