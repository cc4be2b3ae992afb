import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

@Suite struct LinesTests {
  private func lines(_ text: String, _ change: (inout ReadingOptions) -> Void = { _ in })
    -> [Result<Article, IngestError>]
  {
    var options = ReadingOptions()
    change(&options)
    return read(Array(text.utf8), id: "feed.jsonl", options: options)
  }

  @Test func everyLineIsAnArticle() throws {
    let results = lines(
      """
      {"id": "a1", "text": "One said “x”.", "title": "T", "published": "2024-05-01", "url": "u"}

      {"body": "Two\\nlines é 😀", "publisher": "P", "language": "en"}\r
      """)
    #expect(results.count == 2)
    let first = try results[0].get()
    #expect(first.id == "a1")
    #expect(first.string == "One said “x”.")
    #expect(first.metadata.title == "T")
    #expect(first.metadata.published == "2024-05-01")
    #expect(first.metadata.url == "u")
    let second = try results[1].get()
    #expect(second.id == "feed.jsonl#3")
    #expect(second.string == "Two\nlines é 😀")
    #expect(second.metadata.publisher == "P")
    #expect(second.metadata.language == "en")
  }

  @Test func aBadLineIsOneErrorAndTheRestGoesOn() throws {
    let results = lines(
      """
      {"text": "Good."}
      {"text": "Cut off
      [1, 2]
      {"id": 7, "headline": "No text"}
      {"id": 8, "text": "  "}
      {"id": 9, "text": "Good again."}
      """)
    let codes = results.map { result -> IngestError.Code? in
      if case .failure(let error) = result { return error.code }
      return nil
    }
    #expect(codes == [nil, .brokenJSON, .brokenJSON, .missingText, .empty, nil])
    #expect(throws: IngestError.self) { try results[1].get() }
    if case .failure(let error) = results[1] {
      #expect(error.line == 2)
      #expect(error.articleID == "feed.jsonl#2")
      #expect(error.description.hasPrefix("feed.jsonl:2: "))
    }
    if case .failure(let error) = results[3] { #expect(error.articleID == "7") }
    #expect(try results[5].get().id == "9")
  }

  @Test func fieldNamesCanBeMapped() throws {
    let results = lines(#"{"key": 12, "content": "Words.", "when": "2020-02-02"}"#) { options in
      options.fields.id = ["key"]
      options.fields.text = ["content"]
      options.fields.published = ["when"]
    }
    let article = try #require(results.first).get()
    #expect(article.id == "12")
    #expect(article.string == "Words.")
    #expect(article.metadata.published == "2020-02-02")
  }

  @Test func whatReadWroteIsReadBack() throws {
    let text = "É: (Photo: X)\\nShe said so."
    let results = lines(
      """
      {"schema": "hearsay.article/1", "article_id": "p/q.html", "title": "T", "text": "\(text)", \
      "parts": [{"kind": "caption", "start": 0, "end": 13}, {"kind": "title", "start": 90, "end": 99}]}
      """)
    let article = try #require(results.first).get()
    #expect(article.id == "p/q.html")
    #expect(article.marked == ["caption: É: (Photo: X)"])
  }

  @Test func aFileWithoutArticlesIsAnError() {
    for text in ["", "\n \r\n\n"] {
      #expect(readError(Array(text.utf8), id: "feed.jsonl")?.code == .empty)
    }
  }

  @Test func marksAndWideCharsetsAreUnderstood() throws {
    let line = #"{"id": "ä", "text": "“Ja”, she said."}"#
    let marked = read([0xEF, 0xBB, 0xBF] + Array(line.utf8), id: "a.jsonl")
    #expect(try #require(marked.first).get().string == "“Ja”, she said.")
    let wide = ([0xFEFF] + Array(line.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try #require(read(wide, id: "a.jsonl").first).get().id == "ä")
  }

  @Test func deepJSONIsAnErrorAndNoCrash() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(readError(Array(deep.utf8), id: "a.jsonl")?.code == .brokenJSON)
    #expect(readError(Array(("{\"text\":" + deep).utf8), id: "a.jsonl")?.code == .brokenJSON)
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func linesDoNotDependOnChunks(size: Int) {
    let bytes = Array("first\n\nthird is too long\nfourth".utf8)
    var feed = LineFeed(maximumBytes: 8)
    var found: [String] = []
    let note = { (line: LineFeed.Line) in
      found.append("\(line.number):\(line.length):\(String(decoding: line.bytes, as: UTF8.self))")
    }
    for start in stride(from: 0, to: bytes.count, by: size) {
      feed.add(Array(bytes[start..<min(start + size, bytes.count)]), note)
    }
    feed.finish(note)
    #expect(found == ["1:5:first", "2:0:", "3:17:", "4:6:fourth"])
  }
}
