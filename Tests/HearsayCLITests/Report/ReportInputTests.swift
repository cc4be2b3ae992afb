import Foundation
import Hearsay
import Testing

@testable import HearsayCLI

/// What `hearsay report` makes of little, strange and hostile input.
@Suite struct ReportInputTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func report(_ lines: String, _ options: [String] = []) throws -> CommandRun {
    try CommandRun(["report", "-"] + options, input: Data(lines.utf8))
  }

  @Test func ofNothingThereIsAPage() throws {
    let run = try report("")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("<!DOCTYPE html>\n") && run.text.hasSuffix("</html>\n"))
    #expect(run.text.contains("There are no claims in these records."))
    #expect(!run.text.contains("<figure"))
  }

  @Test func articlesThatCouldNotBeReadAreCountedAndNamed() throws {
    let run = try report(unreadLine("x/a.txt") + unreadLine("b.txt", "not-utf8", detail: "byte 7"))
    #expect(run.status == 0)
    #expect(run.text.contains("2 articles, by reason: empty 1, not-utf8 1."))
    #expect(run.text.contains("<bdi class=\"who\">x/a.txt</bdi>: there is no text"))
    #expect(run.text.contains("<bdi class=\"who\">b.txt</bdi>: byte 7"))
    #expect(run.talk.contains("2 unread articles"))
    let many = (1...60).map { unreadLine("a\($0).txt") }.joined()
    #expect(try report(many).text.contains("and 10 more</li>"))
  }

  @Test func withoutDatesAndPublishersThePageSaysSo() throws {
    let text = try report(MadeRecord(id: "h-1", published: "yesterday").line).text
    #expect(text.contains("None of the articles says when it was published"))
    #expect(text.contains("None of the articles names its publisher"))
    #expect(!text.contains("id=\"chart-time\""))
  }

  @Test func linesThatAreNoRecordsAreToldAndLeftOut() throws {
    let good = MadeRecord(id: "h-1").line
    let run = try report(good + "{\"a\":1}\n{]\n\n" + good.replacing("0.9", with: "\"x\""))
    #expect(run.status == 1)
    #expect(
      run.complaints.map { $0.prefix(26) } == [
        "hearsay: standard input:2:", "hearsay: standard input:3:", "hearsay: standard input:5:",
      ])
    #expect(run.text.contains("1 claim by 1 source was found."))
    #expect(run.text.contains("Left out: 3 lines that could not be read as records."))
  }

  @Test func theSameBytesComeFromFilesAndPipes() throws {
    let records = try Sample.corpusRun.get()
    let file = try folder.write("a.jsonl", records.output)
    let page = folder.path("page.html")
    let piped = try CommandRun(["report", "-"], input: records.output)
    #expect(try CommandRun(["report", file, "-o", page, "-q"]).talk.isEmpty)
    #expect(try folder.text("page.html") == piped.text)
    #expect(try CommandRun(["report", file]).output == piped.output)
  }

  @Test func nothingIsLoadedAndNothingRuns() throws {
    let page = try CommandRun(["report", "-"], input: try Sample.corpusRun.get().output).text
    let start = try #require(page.range(of: "<style>")).upperBound
    let end = try #require(page.range(of: "</style>")).lowerBound
    let hash = Data(SHA256.hash(Array(page[start..<end].utf8))).base64EncodedString()
    #expect(
      page.contains(
        "content=\"default-src &#39;none&#39;; style-src &#39;sha256-\(hash)&#39;; "))
    let style = page[start..<end]
    #expect(!style.contains("url(") && !style.contains("@import"))
    let walk = PageWalk(page)
    for tag in walk.tags {
      #expect(!["script", "img", "link", "iframe", "object", "base", "form"].contains(tag.name))
      for attribute in tag.attributes {
        #expect(!attribute.name.hasPrefix("on") && attribute.name != "src")
        #expect(attribute.name != "style")
        if attribute.value.contains("url(") {
          #expect(["url(#stripes)", "url(#dots)"].contains(attribute.value))
        }
      }
    }
  }

  private static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</style></svg><script>alert(1)</script>", "</title><svg onload=alert(1)>",
    "javascript:alert(1)",
    "--><script>alert(1)</script>", "`><x>", "&lt;script&gt;",
    "a\u{0}b\u{1B}[31m\u{202E}c\u{2028}d",
    "]]><script>", "{{7*7}}${7*7}", "data:text/html,<script>alert(1)</script>",
    "http://x\" onclick=\"alert(1)", "https://x/'><script>alert(1)</script>",
  ]

  /// All elements and attributes of the program's own.
  private static let elements: Set = [
    "html", "head", "meta", "title", "style", "body", "a", "svg", "defs", "pattern", "rect", "line",
    "circle", "header", "p", "h1", "h2", "h3", "main", "dl", "div", "dt", "dd", "span", "nav", "ul",
    "ol", "li", "section", "figure", "figcaption", "desc", "g", "text", "details", "summary",
    "table", "thead", "tbody", "tr", "th", "td", "bdi", "em", "strong", "footer", "!DOCTYPE",
  ]
  private static let attributes: Set = [
    "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "aria-hidden",
    "aria-label", "aria-labelledby", "width", "height", "patternUnits",
    "patternTransform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "fill", "viewBox",
    "role",
    "tabindex", "text-anchor", "scope", "rel", "data-record", "preserveAspectRatio", "html",
  ]

  @Test(arguments: payloads) func noTextOfARecordBecomesMarkup(_ payload: String) throws {
    let claims = (1...3).map { place in
      MadeRecord(
        id: payload + "\(place)", article: payload + "\(place)", source: payload, type: payload,
        anonymous: place == 1, kind: payload, quote: place == 2 ? "direct" : payload,
        claim: place == 3 ? payload : payload + " one same claim", published: payload,
        publisher: payload, url: payload, title: payload, words: payload, role: payload,
        rule: payload)
    }
    let dated = MadeRecord(id: "h", published: "2024-01-05", publisher: payload)
    let tool = dated.line.replacing(
      "\"tool\":\"hearsay 0.1.0\"", with: "\"tool\":\(MadeRecord.quoted(payload))")
    let lines = claims.map(\.line).joined() + tool + unreadLine(payload, payload, detail: payload)
    let run = try report(lines, ["--title=\(payload.replacing("\u{0}", with: ""))"])
    #expect(run.status == 0, "\(run.talk)")
    let walk = PageWalk(run.text)
    for tag in walk.tags where !tag.name.hasPrefix("/") {
      #expect(Self.elements.contains(tag.name), "\(tag.name)")
      for attribute in tag.attributes {
        #expect(Self.attributes.contains(attribute.name), "\(tag.name) \(attribute.name)")
        guard attribute.name == "href" else { continue }
        #expect(
          attribute.value.hasPrefix("#") || attribute.value.hasPrefix("http://")
            || attribute.value.hasPrefix("https://"), "\(attribute.value)")
      }
    }
    #expect(!walk.text.contains(">") && !walk.text.contains("\""))
    #expect(!run.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    #expect(!run.text.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: [
    ("https://example.org/a?b=c&d=e#f", true), ("http://example.org", true),
    ("HTTPS://EXAMPLE.ORG/", true), ("javascript:alert(1)", false), ("//example.org", false),
    (" https://example.org", false), ("https://", false), ("https:///x", false),
    ("https://a b", false), ("ftp://example.org", false), ("https://x\n.org", false),
    ("data:text/html,x", false), ("file:///etc", false), ("https://ex\"ample", false), ("", false),
  ]) func onlyAddressesOfTheWebAreLinks(_ address: String, _ isLink: Bool) throws {
    #expect((WebLink(address) != nil) == isLink)
    let text = try report(MadeRecord(id: "h-1", url: address, title: "The title").line).text
    #expect(
      text.contains("rel=\"noopener noreferrer nofollow\"><bdi>The title</bdi></a>") == isLink)
  }

  @Test(arguments: [
    ["-", "-"], ["-", "--sources", "0"], ["-", "--claims", "-1"], ["there-is-no-such-file"], [],
  ]) func wrongUsageIsTold(_ arguments: [String]) throws {
    #expect(try CommandRun(["report"] + arguments).status == 64)
  }

  @Test func aPageThatCannotBeWrittenLeavesTheOldOne() throws {
    let page = try folder.write("page.html", "old")
    let run = try report("x\n", ["-o", folder.path("none/page.html")])
    #expect(run.status == 74)
    #expect(try CommandRun(["report", folder.path("none.jsonl"), "-o", page]).status == 64)
    #expect(try folder.text("page.html") == "old")
    #expect(try folder.names() == ["page.html"])
  }
}
