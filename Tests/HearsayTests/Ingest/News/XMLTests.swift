import Hearsay
import Testing

/// What is wrong with XML, and what is refused whatever it holds.
@Suite struct XMLTests {
  private func nitf(_ text: String, doctype: String = "") -> [UInt8] {
    Array(
      "<?xml version=\"1.0\"?>\n\(doctype)<nitf><body><body.content><p>\(text)</p></body.content></body></nitf>"
        .utf8)
  }

  @Test func namesOfHTMLAndNumbersStandForCharacters() throws {
    let text = "&eacute;&#233;&nbsp;&amp;lt; &lt;b&gt; &bull; &quot;&apos;"
    #expect(try readOne(nitf(text), id: "a.xml").string == "éé &lt; <b> • \"'")
  }

  @Test func wideCharsetsAreRead() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><nitf><body><body.content><p>Café, 港, she said.</p>"
      + "</body.content></body></nitf>"
    let wide = ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try readOne(wide, id: "a.xml").string == "Café, 港, she said.")
    #expect(try readOne([0xEF, 0xBB, 0xBF] + Array(text.utf8), id: "a.xml").string.count == 18)
  }

  @Test func ampersandsInAttributesAreRead() throws {
    let text = """
      <nitf><head><pubdata ex-ref="https://a.example/?a=1&amp;b=2&#38;c" name="A &amp; B"/></head>\
      <body><body.content><p>It rained.</p></body.content></body></nitf>
      """
    let metadata = try readOne(text, id: "a.xml").metadata
    #expect(metadata.url == "https://a.example/?a=1&b=2&c")
    #expect(metadata.publisher == "A & B")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      // Ten entities of ten each make ten thousand million.
      "<!DOCTYPE nitf [<!ENTITY a0 \"ha\">"
        + (1...10).map { n in
          "<!ENTITY a\(n) \"\(String(repeating: "&a\(n - 1);", count: 10))\">"
        }.joined() + "]>",
      "<!DOCTYPE nitf [<!ENTITY a10 SYSTEM \"file:///etc/hostname\">]>",
      "<!DOCTYPE nitf [<!ENTITY a10 SYSTEM \"http://127.0.0.1:9/x\">]>",
      "<!DOCTYPE nitf [<!ENTITY % p \"<!ENTITY a10 'x'>\">%p;]>",
      "<!DOCTYPE nitf [<!ENTITY a10 \"plain\">]>",
      "<!DOCTYPE nitf SYSTEM \"file:///etc/hostname\">",
      "",
    ])
  func entitiesAreRefused(doctype: String) throws {
    let results = read(nitf("x &a10; y", doctype: doctype), id: "a.xml")
    #expect(results.count == 1)
    let error = try #require(readError(nitf("x &a10; y", doctype: doctype), id: "a.xml"))
    #expect(error.code == .brokenXML)
    #expect(error.detail.contains("&a10") || error.detail.contains("%p"), "\(error)")
    #expect(error.detail.contains("line 2"), "\(error)")
  }

  @Test func entitiesInAttributesAreRefused() {
    let text = "<!DOCTYPE nitf [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><nitf x=\"&e;\"/>"
    #expect(readError(Array(text.utf8), id: "a.xml")?.code == .brokenXML)
    #expect(readError(Array("<nitf x=\"&eacute;\"/>".utf8), id: "a.xml")?.code == .brokenXML)
  }

  @Test func entitiesThatNobodyUsesDoNoHarm() throws {
    let doctype = "<!DOCTYPE nitf [<!ENTITY eacute SYSTEM \"file:///etc/hostname\">]>"
    #expect(try readOne(nitf("caf&eacute;", doctype: doctype), id: "a.xml").string == "café")
  }

  @Test func attributesOfADoctypeAreRefused() {
    let doctype = "<!DOCTYPE nitf [<!ATTLIST p a CDATA \"x\">]>"
    #expect(readError(nitf("It rained.", doctype: doctype), id: "a.xml")?.code == .brokenXML)
  }

  @Test(arguments: [
    ("<nitf><body><p>It rained.</body></nitf>", "mismatch"), ("<nitf>", "line 1"),
    ("<nitf>Fish & chips</nitf>", "has to be written &amp;"),
    ("<nitf x=\"a?b=1&c=2\"/>", "has to be written &amp;"),
    ("<nitf>2 < 3</nitf>", "has to be written &lt;"), ("It rained.", "line 1"),
    ("<nitf a=1/>", "line 1"), ("<a/><b/>", "Extra content"),
    ("<opml><body/></opml>", "root element opml"), ("<html><p>x</p></html>", "root element html"),
  ])
  func brokenAndUnknownXMLIsOneError(text: String, words: String) throws {
    let results = read(Array(text.utf8), id: "a.xml")
    #expect(results.count == 1)
    let error = try #require(readError(Array(text.utf8), id: "a.xml"))
    #expect(error.code == .brokenXML)
    #expect(error.description.hasPrefix("a.xml: "))
    #expect(error.detail.contains(words), "\(error)")
    #expect(!error.detail.contains("\n"))
  }

  private static let items = ["First, she said.", "Second, she said.", "Third, she said."]

  /// A feed, a message and another feed of three items, the second with something put into its middle.
  private func documents(_ broken: String) -> [(name: String, text: String)] {
    let texts = Self.items.enumerated().map { $0.offset == 1 ? $0.element + broken : $0.element }
    let rss = texts.map { "<item><description>\($0)</description></item>\n" }
    let atom = texts.map { "<entry><summary>\($0)</summary></entry>\n" }
    let news = texts.map {
      "<newsItem><contentSet><inlineData>\($0)</inlineData></contentSet></newsItem>\n"
    }
    return [
      ("a.rss", "<rss><channel>\n\(rss.joined())</channel></rss>"),
      ("a.atom", "<feed>\n\(atom.joined())</feed>"),
      ("a.xml", "<newsMessage><itemSet>\n\(news.joined())</itemSet></newsMessage>"),
    ]
  }

  @Test(arguments: ["<b>", "&unknown;", "</b>", "<b a=1/>", "\u{1}", "<!-- -- -->"])
  func whatStandsBeforeABreakIsRead(broken: String) throws {
    for (name, text) in documents(broken) {
      let results = read(Array(text.utf8), id: name)
      #expect(results.count == 2, "\(name)")
      #expect(try results.first?.get().string == Self.items[0])
      #expect(try results.first?.get().id == "\(name)#1")
      let error = try #require(readError(Array(text.utf8), id: name))
      #expect(error.code == .brokenXML)
      #expect(error.articleID == "\(name)#2")
      #expect(error.detail.hasPrefix("item 2: line 3: "), "\(error)")
      #expect(error.detail.contains("this item and all after it are left out"))
    }
  }

  @Test(arguments: [0, 1, 2, 3]) func aFileThatIsCutOffLosesNoWholeItem(count: Int) throws {
    for (name, text) in documents("") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let cut = lines.prefix(count + 1).joined(separator: "\n") + "\n<"
      let results = read(Array(cut.utf8), id: name)
      #expect(results.compactMap { try? $0.get().string } == Array(Self.items.prefix(count)))
      #expect(results.count == count + 1)
    }
  }

  @Test func whatFollowsTheDocumentIsOneErrorBesideItsItems() throws {
    for (name, text) in documents("") {
      let results = read(Array("\(text)<more/>".utf8), id: name)
      #expect(results.compactMap { try? $0.get().string } == Self.items)
      #expect(results.count == 4)
      let error = try #require(readError(Array("\(text)<more/>".utf8), id: name))
      #expect(error.code == .brokenXML)
      #expect(error.articleID == name)
      #expect(error.detail.hasPrefix("line 5: "), "\(error)")
      #expect(error.detail.contains(": what follows is left out; mend the XML"), "\(error)")
    }
  }

  @Test(arguments: [
    ("<packageItem/>", IngestError.Code.noArticle), ("<newsMessage/>", .noArticle),
    ("<nitf/>", .empty), ("<newsItem guid=\"g\"/>", .empty), ("  \n", .empty),
    ("<nitf><body><body.content><p> </p></body.content></body></nitf>", .empty),
  ])
  func xmlWithoutTextIsOneError(text: String, code: IngestError.Code) {
    #expect(read(Array(text.utf8), id: "a.xml").count == 1)
    #expect(readError(Array(text.utf8), id: "a.xml")?.code == code)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a", "xmlns:a"])
  func countlessAttributesAreAnError(name: String) {
    let attributes = (0..<200_000).map { "\(name)\($0)='>'" }.joined(separator: " ")
    let error = readError(Array("<nitf \(attributes)>It rained.</nitf>".utf8), id: "a.xml")
    #expect(error?.code == .brokenXML)
    #expect(error?.detail.contains("more attributes") == true)
  }

  @Test func deepNestingIsAnError() {
    let open = String(repeating: "<p>", count: 100_000)
    let close = String(repeating: "</p>", count: 100_000)
    #expect(readError(nitf("\(open)x\(close)"), id: "a.xml")?.code == .brokenXML)
    #expect(readError(Array(open.utf8), id: "a.xml")?.code == .brokenXML)
  }
}
