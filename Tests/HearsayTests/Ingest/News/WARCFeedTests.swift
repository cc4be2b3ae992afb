import Hearsay
import Testing

/// Records of WARC files as crawlers write them.
enum Capture {
  static let html = "<html><body><article><p>\(PageTests.first)</p></article></body></html>"

  static func record(
    _ type: String, _ content: String, id: String? = "<urn:x:1>", url: String = "http://a.example/",
    length: Int? = nil, version: String = "WARC/1.0"
  ) -> String {
    let name = id.map { "WARC-Record-ID: \($0)\r\n" } ?? ""
    return "\(version)\r\nWARC-Type: \(type)\r\n\(name)WARC-Target-URI: \(url)\r\n"
      + "Content-Length: \(length ?? content.utf8.count)\r\n\r\n\(content)\r\n\r\n"
  }

  static func response(
    _ body: String = html, head: String = "Content-Type: text/html\r\n", status: String = "200 OK"
  ) -> String { "HTTP/1.1 \(status)\r\n\(head)\r\n\(body)" }
}

/// How WARC files are cut into records.
@Suite struct WARCFeedTests {
  @Test(arguments: [1, 2, 7, 64, 1000])
  func recordsDoNotDependOnChunks(size: Int) {
    let texts = ["one", "two", "three"].map { Capture.record("response", Capture.response($0)) }
    let bytes = Array(
      (texts[0] + Capture.record("response", "x", length: 50) + texts[1] + "junk\r\n\r\n" + texts[2])
        .utf8)
    func records(_ size: Int) -> [String] {
      var found: [String] = []
      var feed = WARCFeed(maximumBytes: 1000)
      let note = { (record: WARCRecord) in
        found.append(
          "\(record.number) \(record.start) \(record.bytes.count) \(record.fault, default: "")")
      }
      for start in stride(from: 0, to: bytes.count, by: size) {
        feed.add(Array(bytes[start..<min(start + size, bytes.count)]), note)
      }
      feed.finish(note)
      return found
    }
    #expect(records(size) == records(bytes.count))
    #expect(records(size).count == 5)
    #expect(records(size).filter { $0.hasSuffix("truncated") || $0.hasSuffix("header") }.count == 2)
  }
}
