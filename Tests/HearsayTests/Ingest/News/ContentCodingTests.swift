import Hearsay
import Testing

/// Pages that crawlers stored as servers compressed them.
@Suite struct ContentCodingTests {
  private func fault(_ body: [UInt8], _ head: String, limit: Int = 20_000_000) -> IngestError? {
    var options = ReadingOptions()
    options.maximumBytes = limit
    return readError(PackedPage.record(body, head: head), id: "a.warc", options: options)
  }

  @Test func thePagesOfACrawlAreUnpacked() throws {
    let articles = try formatCorpus("crawl-packed.warc")
    #expect(
      articles.map(\.metadata.title) == [
        "Buoy lights go dark", "Museum finds a bell", "Bakers ask for shade",
        "No fish market on Friday",
      ])
    #expect(articles[0].string.hasSuffix("who has brought ships in for thirty years."))
    #expect(articles[2].string.hasSuffix("The council said it would “look at the sums”."))
  }

  @Test(arguments: [
    (PackedPage.gzip, "gzip"), (PackedPage.gzip, "x-gzip"), (PackedPage.gzip, "GZIP, identity"),
    (PackedPage.halves, "gzip"), (PackedPage.twice, "gzip, gzip"), (PackedPage.zlib, "deflate"),
    (PackedPage.raw, "deflate"), (PackedPage.gzip + [0, 0, 0], "gzip"),
  ])
  func aPackedPageIsUnpacked(body: [UInt8], coding: String) throws {
    let head = "Content-Encoding: \(coding)\r\n"
    #expect(
      try readOne(PackedPage.record(body, head: head), id: "a.warc").string == PageTests.first)
    let chunked = PackedPage.record(
      PackedPage.chunked(body), head: head + "Transfer-Encoding: chunked\r\n")
    #expect(try readOne(chunked, id: "a.warc").string == PageTests.first)
  }

  @Test func aPageMayBePackedForItsTransfer() throws {
    let record = PackedPage.record(
      PackedPage.chunked(PackedPage.gzip), head: "Transfer-Encoding: gzip, chunked\r\n")
    #expect(try readOne(record, id: "a.warc").string == PageTests.first)
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd", "gzip, br"])
  func aPageThatTheCrawlerUnpackedIsReadAsItIs(coding: String) throws {
    let head = "Content-Encoding: \(coding)\r\n"
    let record = PackedPage.record(Array(Capture.html.utf8), head: head)
    #expect(try readOne(record, id: "a.warc").string == PageTests.first)
    let wide: [UInt8] =
      [0xFF, 0xFE] + Capture.html.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      try readOne(PackedPage.record(wide, head: head), id: "a.warc").string == PageTests.first)
  }

  @Test(
    arguments: [
      (Array(PackedPage.gzip.dropLast(20)), "gzip"), (PackedPage.gzip.dropLast(1), "gzip"),
      (PackedPage.gzip.prefix(12) + [0xFF] + PackedPage.gzip.dropFirst(13), "gzip"),
      (Array(PackedPage.zlib.dropLast(20)), "deflate"),
      (Array(PackedPage.raw.dropLast(9)), "deflate"),
      (PackedPage.twice, "gzip, deflate"), ([0x1F, 0x8B], "gzip"),
    ] as [([UInt8], String)])
  func aDamagedPageIsAnError(body: [UInt8], coding: String) throws {
    let error = try #require(fault(body, "Content-Encoding: \(coding)\r\n"))
    #expect(error.code == .undecodable || error.code == .binary, "\(error)")
    #expect(error.articleID == "urn:x:packed")
  }

  @Test(arguments: ["br", "zstd", "compress", "gzip, gzip, gzip, gzip"])
  func anUnknownFormIsAnErrorThatNamesIt(coding: String) throws {
    let body: [UInt8] = [0x8B, 0x02, 0x80, 0x00, 0x01, 0x02, 0x03]
    let error = try #require(fault(body, "Content-Encoding: \(coding)\r\n"))
    #expect(error.code == .undecodable)
    #expect(error.detail.contains("(\(coding))"), "\(error)")
  }

  @Test func aBombStopsAtTheLimit() throws {
    let error = try #require(fault(PackedPage.bomb, "Content-Encoding: gzip\r\n", limit: 100_000))
    #expect(error.code == .tooLarge)
    #expect(error.detail.contains("unpacks to more than the limit of 100000 bytes"), "\(error)")
    #expect(fault(PackedPage.bomb, "Content-Encoding: gzip\r\n", limit: 300_000) == nil)
  }
}
