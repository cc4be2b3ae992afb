import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

/// Damaged inputs never crash the reader, and what it makes of them is always sound.
@Suite struct MutationTests {
  /// A small generator of pseudo-random numbers (xorshift), so that every run is the same.
  struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(limit, 1)))
    }
  }

  static let seeds: [(id: String, text: String)] = [
    (
      "a.txt",
      """
      Port to close, says master
      By Ann Marlow
      LAGOS (Reuters) - The port will close, “for a week”, the harbour master said. (Photo: X)
      Who is to blame? (Photo: Reuters)\r\nIt’s 5 °C – “cold”, 港 😀.
      (Reporting by Joe Pitt)
      """
    ),
    ("a.md", "---\ntitle: \"T\"\ndate: 2024-05-06\n---\n\n# T\n\nShe said “so” — twice.\n"),
    (
      "a.html",
      """
      <!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>T | S</title>
      <script type="application/ld+json">{"@type":"Article","headline":"T","author":[{"name":"A"}]}
      </script></head><body><nav><a href="/">Home</a></nav><article class="post article-body">
      <p>The port &amp; the quay will close, she said.</p><ul><li>One, two.<li>Three</ul>
      <p style="display:none">x</p><blockquote>“Né vent”, he said.</blockquote></article></body></html>
      """
    ),
    (
      "a.jsonl",
      """
      {"id":"a","text":"She said “so”.\\nThen \\u00e9 left.","title":"T"}
      {"schema":"hearsay.article/1","article_id":"b","text":"É (Photo: X)","parts":[{"kind":"caption",\
      "start":0,"end":5}]}
      """
    ),
    (
      "a.json",
      """
      [{"uri":"u","versioncreated":"2024-05-06T07:08:09Z","bodies":[{"contenttype":"text/html",\
      "value":"<p>She said \\u201cso\\u201d &amp; left.</p>"}]},{"body_text":"É, he said.\\n\\nIt rained."}]
      """
    ),
    (
      "a.xml",
      """
      <?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "b">]><nitf><head><docdata><date.issue norm="20240506"/>
      </docdata></head><body><body.head><byline>By Ann Marlow</byline></body.head><body.content><p>“So” &eacute;,
      she said.</p><media><media-caption>x</media-caption></media><p>It rained.</p></body.content></body></nitf>
      """
    ),
    (
      "a.rss",
      """
      <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>C</title><item><title>T &amp;amp; U</title>
      <pubDate>Mon, 6 May 2024 07:08 GMT</pubDate><content:encoded><![CDATA[<p>She said “so”.</p>]]></content:encoded>
      </item><item><guid>g</guid><description>&lt;p&gt;É, he said.&lt;/p&gt;</description></item></channel></rss>
      """
    ),
    (
      "a.warc",
      Capture.record("response", Capture.response())
        + Capture.record(
          "response",
          Capture.response(
            "a\r\n<p>The port\r\n25\r\n will close, she said, for repairs.</p>\r\n0\r\n\r\n",
            head: "Content-Type: text/html;charset=utf-8\r\nTransfer-Encoding: chunked\r\n"),
          id: nil)
    ),
  ]

  @Test func tenThousandMutatedInputs() {
    var numbers = Numbers(state: 0x9E37_79B9_7F4A_7C15)
    let reader = ArticleReader(lexicons: Shared.lexicons)
    for round in 0..<10_000 {
      let seed = Self.seeds[round % Self.seeds.count]
      let bytes = Self.mutated(Array(seed.text.utf8), &numbers)
      var count = 0
      reader.read(bytes, id: seed.id) { result in
        count += 1
        guard case .success(let article) = result else { return }
        if let fault = Self.fault(of: article) { Issue.record("round \(round): \(fault)") }
        if round % 50 == 0 { _ = Shared.pipeline.run(article) }
      }
      #expect(count > 0)
    }
  }

  private static func mutated(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0...numbers.next(below: 8) {
      let at = numbers.next(below: bytes.count)
      switch numbers.next(below: 6) {
      case 0 where !bytes.isEmpty: bytes[at] = UInt8(numbers.next(below: 256))
      case 1 where !bytes.isEmpty: bytes.remove(at: at)
      case 2: bytes.insert(UInt8(numbers.next(below: 256)), at: at)
      case 3: bytes.removeSubrange(at..<min(bytes.count, at + numbers.next(below: 20)))
      case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 9)], at: at)
      default: bytes.insert(contentsOf: Array("<(\"“—:{\n".utf8), at: at)
      }
    }
    return numbers.next(below: 50) == 0 ? Array(bytes.prefix(numbers.next(below: 30))) : bytes
  }

  /// What is wrong with an article; nil when it is sound.
  private static func fault(of article: Article) -> String? {
    let bytes = article.text.bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { return "the text is no UTF-8" }
    var end = 0
    for part in article.parts {
      if part.span.start < end || part.span.end > bytes.count { return "\(part.kind) overlaps" }
      for edge in [part.span.start, part.span.end] where edge < bytes.count {
        if bytes[edge] & 0xC0 == 0x80 { return "\(part.kind) cuts a character" }
      }
      end = part.span.end
    }
    return nil
  }
}
