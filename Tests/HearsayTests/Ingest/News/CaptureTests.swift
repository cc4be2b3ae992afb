import Hearsay
import Testing

/// Archives of the web in WARC files.
@Suite struct CaptureTests {
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
    let cut = Capture.record(
      "response", Capture.response(), id: "<urn:x:cut>", url: "http://b.example/", length: 700)
    let results = results(cut + Capture.record("response", Capture.response()))
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
    let text = String(Capture.record("response", Capture.response()).prefix(count))
    #expect(results(text).count == 1)
    #expect(readError(Array(text.utf8), id: "a.warc")?.code == .brokenWARC)
  }

  @Test(arguments: ["WARC/0.9", "WARC", "junk"])
  func whatIsNoHeaderIsOneErrorAndTheNextRecordIsRead(version: String) throws {
    let other = Capture.record("request", "GET / HTTP/1.1\r\n\r\n", version: version)
    let results = results(other + Capture.record("response", Capture.response()))
    #expect(results.count == 2)
    #expect(try results[1].get().string == PageTests.first)
  }

  @Test(arguments: [
    ("request", "GET / HTTP/1.1\r\n\r\n"),
    ("revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
    ("resource", Capture.html), ("metadata", "a: b"),
    ("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + Capture.html),
    ("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u{89}PNG"), ("response", "x"),
  ])
  func whatIsNoPageIsPassedOver(type: String, content: String) throws {
    let results = results(
      Capture.record(type, content) + Capture.record("response", Capture.response()))
    #expect(results.count == 1)
    #expect(try results[0].get().string == PageTests.first)
    let alone = Array(Capture.record(type, content).utf8)
    #expect(readError(alone, id: "a.warc")?.code == .noArticle)
  }

  @Test func chunkedBodiesArePutTogether() throws {
    let head = "Content-Type: text/html\r\nTransfer-Encoding: Chunked\r\n"
    let middle = Capture.html.index(Capture.html.startIndex, offsetBy: 40)
    let chunks = [Capture.html[..<middle], Capture.html[middle...]].map { chunk in
      String(chunk.utf8.count, radix: 16).uppercased() + ";n=v\r\n\(chunk)\r\n"
    }
    let bodies = [
      chunks.joined() + "0\r\nTrailer: x\r\n\r\n", chunks.joined(), Capture.html,
      chunks.joined() + "zz\r\n",
    ]
    for body in bodies {
      let record = Capture.record("response", Capture.response(body, head: head))
      #expect(try readOne(record, id: "a.warc").string == PageTests.first)
    }
  }

  @Test func aPageOverTheLimitIsAnErrorAndOtherRecordsAreNot() throws {
    var options = ReadingOptions()
    options.maximumBytes = 2_000
    let long = String(repeating: "x", count: 200_000)
    let text =
      Capture.record("response", Capture.response(Capture.html + long), id: "<urn:x:long>")
      + Capture.record("response", Capture.response(long, head: "Content-Type: video/mp4\r\n"))
      + Capture.record("response", Capture.response())
    let results = read(Array(text.utf8), id: "a.warc", options: options)
    #expect(results.count == 2)
    guard case .failure(let error) = results.first else { return #expect(Bool(false)) }
    #expect(error.code == .tooLarge)
    #expect(error.articleID == "urn:x:long")
    #expect(try results[1].get().string == PageTests.first)
  }

  @Test func aRecordWithoutAnIdentifierIsNamedAfterItsAddress() throws {
    let text = Capture.record("response", Capture.response(), id: nil, url: "<http://a.example/x>")
    let article = try readOne(text, id: "a.warc")
    #expect(article.id == "http://a.example/x")
    #expect(article.metadata.url == "http://a.example/x")
  }
}
