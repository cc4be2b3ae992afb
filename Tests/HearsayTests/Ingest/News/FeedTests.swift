import Hearsay
import HearsayMatching
import HearsayTestSupport
import Testing

/// RSS and Atom.
@Suite struct FeedTests {
  private func rss(_ item: String, root: String = "<rss version=\"2.0\">") -> [UInt8] {
    Array("\(root)<channel><title>C</title><item>\(item)</item></channel></rss>".utf8)
  }

  @Test func rssGivesAnArticleAnItem() throws {
    let articles = try formatCorpus("feed-courier.rss")
    #expect(
      articles.map(\.id) == [
        "courier-7731", "feed-courier.rss#2", "https://courier.example/audio/44",
      ])
    #expect(articles.allSatisfy { $0.metadata.publisher == "The Tarnmouth Courier" })
    #expect(articles.allSatisfy { $0.metadata.language == "en-gb" })
    let roof = try #require(articles.first)
    #expect(
      roof.string == """
        The roof of a school in Ostbridge was never checked, inspectors said on Tuesday.
        “It fell on a Sunday, thank heaven,” the headteacher, Lorcan Wade, said.
        """)
    #expect(roof.metadata.title == "School roof ‘was never checked’")
    #expect(roof.metadata.url == "https://courier.example/news/school-roof")
    #expect(roof.metadata.published == "2024-11-06T07:30:00+01:00")
    #expect(roof.metadata.byline == "Ottoline Brack")
  }

  @Test func escapedHTMLAndPlainTextAreToldApart() throws {
    let articles = try formatCorpus("feed-courier.rss")
    #expect(
      articles[1].string == """
        The firm that runs the Kalvik ferry is looking for a buyer, its owner told workers.
        A union official called it "a sad day".
        """)
    #expect(articles[1].metadata.published == "2024-11-05T18:05:00Z")
    #expect(articles[1].metadata.byline == "Ines Marchetti")
    #expect(articles[2].string == "Wade & Co. talk about roofs,\nand about rain.")
    #expect(articles[2].metadata.url == "https://courier.example/audio/44")
  }

  @Test func atomIsRead() throws {
    let articles = try formatCorpus("feed-harbour.atom")
    #expect(
      articles.map(\.id) == ["tag:notes.example,2024:crane", "tag:notes.example,2024:pilots"])
    let crane = try #require(articles.first)
    #expect(
      crane.string == """
        The big crane will not be mended before the winter, the harbour master said on Thursday.
        According to the makers, parts take nine months.
        """)
    #expect(crane.metadata.title == "Crane will not be mended")
    #expect(crane.metadata.url == "https://notes.example/crane")
    #expect(crane.metadata.published == "2024-11-07T09:15:00Z")
    #expect(crane.metadata.publisher == "Harbour Notes")
    #expect(crane.metadata.byline == "Maud Oyelaran")
    #expect(crane.metadata.language == "en")
    let pilots = articles[1]
    #expect(pilots.string == "Pilots & port have agreed, both sides said. A < B.")
    #expect(pilots.metadata.published == "2024-11-06T20:00:00+01:00")
    #expect(pilots.metadata.byline == "Harbour Notes staff")
  }

  @Test func rss1HasItsItemsBesideTheChannel() throws {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>C</title></channel>
      <item><title>T</title><link>https://a.example/1</link><description>It rained, she said.</description>
      <dc:date>2024-02-03T04:05:00+01:00</dc:date></item></rdf:RDF>
      """
    let article = try readOne(text, id: "a.xml")
    #expect(article.id == "a.xml#1")
    #expect(article.string == "It rained, she said.")
    #expect(article.metadata.published == "2024-02-03T04:05:00+01:00")
    #expect(article.metadata.publisher == "C")
  }

  @Test func anItemWithoutTextIsAnErrorBesideOthersThatHaveSome() {
    let text = "<title>A</title></item><item><description>It rained.</description>"
    let results = read(rss(text), id: "a.rss")
    #expect(results.count == 2)
    let error = readError(rss(text), id: "a.rss")
    #expect(error?.code == .empty)
    #expect(error?.articleID == "a.rss#1")
    #expect(error?.description.hasPrefix("a.rss: item 1: the item holds no text") == true)
  }

  @Test func aFeedWithoutTextsIsOneError() {
    let text = "<title>A</title></item><item><title>B</title>"
    #expect(read(rss(text), id: "a.rss").count == 1)
    #expect(readError(rss(text), id: "a.rss")?.detail.hasPrefix("none of its 2 items") == true)
    let empty = Array("<rss><channel/></rss>".utf8)
    #expect(readError(empty, id: "a.rss")?.code == .noArticle)
  }

  @Test func namespacesThatAreNotDeclaredAreUnderstood() throws {
    let text =
      "<content:encoded>&lt;p&gt;It rained.&lt;/p&gt;</content:encoded><description>No</description>"
    #expect(try readOne(rss(text), id: "a.xml").string == "It rained.")
  }

  @Test(arguments: [
    ("feed.xml", "<feed/>"), ("a.rss", "<nitf/>"), ("a.atom", "<feed>"), ("a.rss", "It rained."),
  ])
  func damagedFeedsAreOneError(id: String, text: String) throws {
    #expect(read(Array(text.utf8), id: id).count == 1)
    #expect(readError(Array(text.utf8), id: id)?.description.hasPrefix("\(id): ") == true)
  }

  @Test(
    .enabled(if: !Shared.lexicons.entries(in: .monthsDays).isEmpty),
    arguments: [
      ("Wed, 06 Nov 2024 07:30:00 +0100", "2024-11-06T07:30:00+01:00"),
      ("6 November 2024 07:30 EST", "2024-11-06T07:30:00-05:00"),
      ("Wed, 6 Nov 24 07:30:59 UT", "2024-11-06T07:30:59Z"),
      ("6 Nov 99 23:59:60 -0000", "1999-11-06T23:59:60-00:00"),
      ("Wed, 06 Nov 2024 07:30:00 XYZ", "2024-11-06T07:30:00"), ("06 Nov 2024", "2024-11-06"),
      ("Wed, 06 Nov 2024 27:30:00 GMT", "2024-11-06"), ("2024-11-06T07:30Z", "2024-11-06T07:30Z"),
      ("November 6, 2024", "2024-11-06"), ("06/11/2024", nil), ("soon", nil),
      ("32 Nov 2024", nil),
    ] as [(String, String?)])
  func datesOfMailAreRead(value: String, date: String?) throws {
    let item = "<description>It rained.</description><pubDate>\(value)</pubDate>"
    #expect(try readOne(rss(item), id: "a.rss").metadata.published == date)
  }
}
