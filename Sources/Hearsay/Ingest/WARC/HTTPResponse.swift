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

  /// How the body is compressed; nil where it is not.
  ///
  /// Many crawlers unpack what they store and leave the header as it was, so the bytes are asked, too.
  var compression: String? {
    guard let name = fields["content-encoding"], name.lowercased() != "identity" else { return nil }
    let head = body.prefix(1024)
    let isPacked = BinaryCheck.signature(of: head) != nil || BinaryCheck.hasBinaryBytes(head)
    return isPacked ? name : nil
  }

  /// The body without its transfer encoding.
  var body: ArraySlice<UInt8> {
    guard fields["transfer-encoding"]?.lowercased().contains("chunked") == true else {
      return content
    }
    return Self.unchunked(content) ?? content
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
