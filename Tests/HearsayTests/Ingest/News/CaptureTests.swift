import Hearsay
import Testing

/// Archives of the web in WARC files.
@Suite struct CaptureTests {
  static let html = "<html><body><article><p>\(PageTests.first)</p></article></body></html>"

  private func record(
    _ type: String, _ content: String, id: String? = "<urn:x:1>", url: String = "http://a.example/",
    length: Int? = nil, version: String = "WARC/1.0"
  ) -> String {
    let name = id.map { "WARC-Record-ID: \($0)\r\n" } ?? ""
    return "\(version)\r\nWARC-Type: \(type)\r\n\(name)WARC-Target-URI: \(url)\r\n"
      + "Content-Length: \(length ?? content.utf8.count)\r\n\r\n\(content)\r\n\r\n"
  }

  private func response(
    _ body: String = html, head: String = "Content-Type: text/html\r\n", status: String = "200 OK"
  ) -> String { "HTTP/1.1 \(status)\r\n\(head)\r\n\(body)" }

  private func results(_ text: String) -> [Result<Article, IngestError>] {
    read(Array(text.utf8), id: "a.warc")
  }

  @Test func thePagesOfACrawlAreRead() throws {
    let articles = try formatCorpus("crawl-courier.warc")
    #expect(
      articles.map(\.id) == [
        "urn:uuid:6d1f0001-0000-4000-8000-000000000003",
        "urn:uuid:6d1f0001-0000-4000-8000-000000000007",
      ])
    let dredger = try #require(articles.first)
    #expect(
      dredger.string == """
        The dredger that was to clear the harbour mouth is late for the third time, the Port \
        Authority admitted on Tuesday.
        “We are told Friday, and we have been told Friday before,” said Henrike Voss, the harbour \
        master.
        """)
    #expect(dredger.metadata.url == "https://courier.example/news/dredger")
    #expect(dredger.metadata.title == "Dredger is late again")
    #expect(dredger.metadata.publisher == "The Tarnmouth Courier")
    #expect(dredger.metadata.published == "2024-11-19T16:20:00Z")
    #expect(articles[1].string.contains("Zoë Marín, told guests on Wednesday."))
    #expect(articles[1].flags == ["converted-charset"])
  }

  @Test func aRecordThatIsCutOffIsOneErrorAndTheNextIsRead() throws {
    let cut = record(
      "response", response(), id: "<urn:x:cut>", url: "http://b.example/", length: 700)
    let results = results(cut + record("response", response()))
    #expect(results.count == 2)
    guard case .failure(let error) = results.first else { return #expect(Bool(false)) }
    #expect(error.code == .brokenWARC)
    #expect(error.articleID == "urn:x:cut")
    #expect(error.description.hasPrefix("a.warc: http://b.example/: the record is shorter"))
    #expect(try results[1].get().string == PageTests.first)
    #expect(try results[1].get().id == "urn:x:1")
  }

  @Test(arguments: [10, 60, 120, 200, 250])
  func aFileThatIsCutOffIsOneError(count: Int) throws {
    let text = String(record("response", response()).prefix(count))
    #expect(results(text).count == 1)
    #expect(readError(Array(text.utf8), id: "a.warc")?.code == .brokenWARC)
  }

  @Test(arguments: ["WARC/0.9", "WARC", "junk"])
  func whatIsNoHeaderIsOneErrorAndTheNextRecordIsRead(version: String) throws {
    let other = record("request", "GET / HTTP/1.1\r\n\r\n", version: version)
    let results = results(other + record("response", response()))
    #expect(results.count == 2)
    #expect(try results[1].get().string == PageTests.first)
  }

  @Test(arguments: [
    ("request", "GET / HTTP/1.1\r\n\r\n"),
    ("revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
    ("resource", CaptureTests.html), ("metadata", "a: b"),
    ("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + CaptureTests.html),
    ("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u{89}PNG"), ("response", "x"),
  ])
  func whatIsNoPageIsPassedOver(type: String, content: String) throws {
    let results = results(record(type, content) + record("response", response()))
    #expect(results.count == 1)
    #expect(try results[0].get().string == PageTests.first)
    let alone = Array(record(type, content).utf8)
    #expect(readError(alone, id: "a.warc")?.code == .noArticle)
  }

  @Test func chunkedBodiesArePutTogether() throws {
    let head = "Content-Type: text/html\r\nTransfer-Encoding: Chunked\r\n"
    let middle = Self.html.index(Self.html.startIndex, offsetBy: 40)
    let chunks = [Self.html[..<middle], Self.html[middle...]].map { chunk in
      String(chunk.utf8.count, radix: 16).uppercased() + ";n=v\r\n\(chunk)\r\n"
    }
    let bodies = [
      chunks.joined() + "0\r\nTrailer: x\r\n\r\n", chunks.joined(), Self.html,
      chunks.joined() + "zz\r\n",
    ]
    for body in bodies {
      let record = record("response", response(body, head: head))
      #expect(try readOne(record, id: "a.warc").string == PageTests.first)
    }
  }

  @Test func aCompressedPageIsAnError() {
    let head = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"
    let packed = record("response", response("\u{1F}\u{8}\u{0}\u{1}\u{2}", head: head))
    let error = readError(Array(packed.utf8), id: "a.warc")
    #expect(error?.code == .undecodable)
    #expect(error?.detail.contains("(gzip)") == true)
    let plain = record("response", response(head: head))
    #expect(readError(Array(plain.utf8), id: "a.warc") == nil)
  }

  @Test func aPageOverTheLimitIsAnErrorAndOtherRecordsAreNot() throws {
    var options = ReadingOptions()
    options.maximumBytes = 2_000
    let long = String(repeating: "x", count: 200_000)
    let text =
      record("response", response(Self.html + long), id: "<urn:x:long>")
      + record("response", response(long, head: "Content-Type: video/mp4\r\n"))
      + record("response", response())
    let results = read(Array(text.utf8), id: "a.warc", options: options)
    #expect(results.count == 2)
    guard case .failure(let error) = results.first else { return #expect(Bool(false)) }
    #expect(error.code == .tooLarge)
    #expect(error.articleID == "urn:x:long")
    #expect(try results[1].get().string == PageTests.first)
  }

  @Test func aRecordWithoutAnIdentifierIsNamedAfterItsAddress() throws {
    let text = record("response", response(), id: nil, url: "<http://a.example/x>")
    let article = try readOne(text, id: "a.warc")
    #expect(article.id == "http://a.example/x")
    #expect(article.metadata.url == "http://a.example/x")
  }

  @Test(arguments: [1, 2, 7, 64, 1000])
  func recordsDoNotDependOnChunks(size: Int) {
    let texts = ["one", "two", "three"].map { record("response", response($0)) }
    let bytes = Array(
      (texts[0] + record("response", "x", length: 50) + texts[1] + "junk\r\n\r\n" + texts[2]).utf8)
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
