import Hearsay
import HearsayText
import Testing

@Suite struct PageTests {
  static let first =
    "The port will close for a week, the harbour master said on Monday, for repairs."
  static let second =
    "Fishermen, who had not been asked, called the decision foolish and went home."

  private func page(_ body: String, head: String = "") -> String {
    "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
  }

  @Test func whatStandsAroundTheArticleIsLeftOut() throws {
    let article = try readOne(
      page(
        """
        <nav><a href=/>Home</a></nav><div class="cookie-banner"><p>We use cookies, as all do.</p></div>
        <article><h1>Port to close</h1><p class=byline>By Ann Marlow</p>
        <p>\(Self.first)</p><figure><figcaption>The port, in May.</figcaption></figure>
        <div class="related-stories"><a href=/x>Another story about ports and the sea</a></div>
        <p>\(Self.second)</p><script>var x = "Not text, at all.";</script></article>
        <div id="comments"><p>I said so years ago, and nobody heard me, he wrote.</p></div>
        <footer>All rights reserved, as ever.</footer>
        """), id: "a.html")
    #expect(article.string == "\(Self.first)\n\(Self.second)")
  }

  @Test func brokenMarkupAndEntitiesAreMended() throws {
    let article = try readOne(
      page(
        "<div><p>A &ldquo;<b>bad</i>&rdquo; idea, she&nbsp;said &mdash; twice.<p>\(Self.first)<br>End, he said."
      ),
      id: "a.html")
    #expect(article.string == "A “bad” idea, she said — twice.\n\(Self.first)\nEnd, he said.")
  }

  @Test func metadataComeFromLinkedDataFirst() throws {
    let head = """
      <title>Page title | Site</title><meta property="og:title" content="Other">
      <meta property="og:site_name" content="The Site"><html lang="en-GB">
      <link rel=canonical href="https://site.example/a">
      <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Right &amp; proper",
      "datePublished": "2024-05-06T07:08:09+0200", "author": {"name": "Ann Marlow"},}]</script>
      """
    let metadata = try readOne(page("<p>\(Self.first)</p>", head: head), id: "a.html").metadata
    #expect(metadata.title == "Right & proper")
    #expect(metadata.published == "2024-05-06T07:08:09+02:00")
    #expect(metadata.publisher == "The Site")
    #expect(metadata.byline == "Ann Marlow")
    #expect(metadata.url == "https://site.example/a")
  }

  @Test func withoutLinkedDataTagsAreRead() throws {
    let head = """
      <title>Port to close | The Site</title><meta name="date" content="2023/02/24">
      <meta name="author" content="https://site.example/ann">
      """
    let metadata = try readOne(page("<p>\(Self.first)</p>", head: head), id: "a.html").metadata
    #expect(metadata.title == "Port to close")
    #expect(metadata.published == "2023-02-24")
    #expect(metadata.byline == nil)
  }

  @Test func linkedTextStandsInForAPageBuiltByScripts() throws {
    let body = String(repeating: Self.first + "\\n", count: 8)
    let head = """
      <script type="application/ld+json">{"@type": "Article", "articleBody": "\(body)"}</script>
      """
    let article = try readOne(
      page("<div id=app>Loading, please wait.</div>", head: head), id: "a.html")
    #expect(article.string.hasPrefix("\(Self.first)\n\(Self.first)"))
  }

  @Test(arguments: [
    "<meta charset=\"windows-1251\">",
    "<meta http-equiv=content-type content='text/html; charset=CP1251'>",
  ])
  func declaredCharsetsAreBelieved(meta: String) throws {
    let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    let bytes =
      Array("<html><head>\(meta)</head><body><p>".utf8) + cyrillic
      + Array(", \(Self.first)</p></body></html>".utf8)
    #expect(try readOne(bytes, id: "a.html").string == "Привет, \(Self.first)")
  }

  @Test func anUnknownCharsetIsAnError() {
    let bytes = Array("<meta charset=no-such-charset><p>".utf8) + [0xE9, 0xE8] + Array("</p>".utf8)
    let error = readError(bytes, id: "a.html")
    #expect(error?.code == .undecodable)
    #expect(error?.detail.contains("no-such-charset") == true)
  }

  @Test(arguments: [
    "<html><body></body></html>", "<nav><a href=/>Home</a></nav>", "<script>x</script>", "<p> </p>",
  ])
  func aPageWithoutAnArticleIsAnError(page: String) {
    #expect(readError(Array(page.utf8), id: "a.html")?.code == .noArticle)
  }

  @Test(arguments: ["div", "span", "b", "table", "ul", "p"])
  func deepNestingDoesNotCrash(tag: String) {
    let open = String(repeating: "<\(tag)>", count: 100_000)
    let close = String(repeating: "</\(tag)>", count: 100_000)
    #expect(read(Array("\(open)\(Self.first)\(close)".utf8), id: "a.html").count == 1)
    #expect(read(Array("<p>\(Self.first)</p>\(open)".utf8), id: "a.html").count == 1)
  }
}
