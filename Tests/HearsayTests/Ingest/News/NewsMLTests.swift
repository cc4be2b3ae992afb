import Hearsay
import Testing

/// IPTC NewsML-G2 and NITF.
@Suite struct NewsMLTests {
  @Test func anItemWithXHTMLIsRead() throws {
    let article = try #require(formatCorpus("newsml-ice-road.xml").first)
    #expect(article.id == "tag:wire.example,2024:ice-road")
    #expect(article.string.split(separator: "\n").count == 2)
    #expect(article.string.hasPrefix("The ice road to Kalvik was shut on Monday"))
    #expect(article.string.hasSuffix("said Runa Dahl, a police inspector."))
    #expect(article.metadata.title == "Ice road is shut after lorry sinks")
    #expect(article.metadata.published == "2024-12-02T11:05:00+01:00")
    #expect(article.metadata.publisher == "Northern Wire")
    #expect(article.metadata.byline == "Signe Aho")
    #expect(article.metadata.dateline == "Kalvik")
    #expect(article.metadata.language == "en")
    #expect(article.metadata.url == "https://wire.example/news/ice-road")
  }

  @Test func ofAMessageEveryTextIsRead() throws {
    let articles = try formatCorpus("newsml-message.xml")
    #expect(articles.map(\.id) == ["tag:wire.example,2024:tram", "newsml-message.xml#3"])
    let tram = try #require(articles.first)
    #expect(
      tram.string == """
        Trams will run all night from January, the transport board announced on Tuesday.
        Drivers said they had not been asked.
        """)
    #expect(tram.metadata.title == "Tram line to run all night")
    #expect(tram.metadata.byline == "Cormac Ude")
    #expect(tram.metadata.publisher == "Quayside News")
    #expect(tram.metadata.language == "en-IE")
    #expect(
      articles.last?.string
        == "Fog closed the airport for an hour, officials said.\n\nIt was open again by noon.")
    #expect(articles.last?.metadata.title == "Brief: fog")
  }

  @Test func nitfIsReadWithoutTablesAndCaptions() throws {
    let article = try #require(formatCorpus("nitf-bell-tower.xml").first)
    #expect(article.id == "tarn-wire:bell-tower:2")
    #expect(
      article.string == """
        The bell tower of Ostbridge leans further than it did a year ago, the town’s surveyor said on \
        Wednesday.
        “It is safe at café prices, but not for ever,” Odd Bergman told the council.
        A matter of money
        Repairs would cost £2 million, according to a report by the county. The mayor declined to say \
        who would pay.
        """)
    #expect(article.metadata.title == "Bell tower may be closed, surveyor warns")
    #expect(article.metadata.published == "2024-10-16T06:15:00Z")
    #expect(article.metadata.publisher == "The Tarnmouth Courier")
    #expect(article.metadata.byline == "Ines Marchetti")
    #expect(article.metadata.dateline == "Ostbridge")
    #expect(article.metadata.language == "en")
    #expect(article.metadata.url == "https://courier.example/news/bell-tower")
  }

  @Test(arguments: [
    ("By Ann Marlow, <byttl>Staff Reporter</byttl>", "Ann Marlow"),
    ("<byttl>Tarn Wire</byttl>", "Tarn Wire"), ("Ann Marlow", "Ann Marlow"),
    ("By <person>Ann Marlow</person> and <person>Joe Pitt</person>", "Ann Marlow, Joe Pitt"),
  ])
  func bylinesOfNITFAreNames(byline: String, name: String) throws {
    let text =
      "<nitf><body><body.head><byline>\(byline)</byline></body.head><body.content><p>It rained.</p>"
      + "</body.content></body></nitf>"
    #expect(try readOne(text, id: "a.xml").metadata.byline == name)
  }

  @Test(arguments: [
    ("<provider uri=\"u\"/>", "Holder"), ("<provider qcode=\"p:X\"/>", "Holder"),
    ("<provider qcode=\"p:X\"><name>N</name></provider>", "N"), ("<provider literal=\"L\"/>", "L"),
  ])
  func theProviderIsThePublisherWhereItHasAName(provider: String, publisher: String) throws {
    let text =
      "<newsItem><rightsInfo><copyrightHolder literal=\"Holder\"/></rightsInfo><itemMeta>\(provider)"
      + "</itemMeta><contentSet><inlineData>It rained.</inlineData></contentSet></newsItem>"
    #expect(try readOne(text, id: "a.xml").metadata.publisher == publisher)
  }

  @Test func ninjsMayCarryNITF() throws {
    let nitf =
      #"<nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content>"#
      + #"<p>It rained, she said.</p><media><media-caption>Rain</media-caption></media>"#
      + #"<p>It snowed.</p></body.content></body></nitf>"#
    let article = try readOne(#"{"body_nitf": "\#(nitf)"}"#, id: "a.json")
    #expect(article.string == "It rained, she said.\nIt snowed.")
  }

  @Test func aDeclaredEncodingIsBelieved() throws {
    let head = #"<?xml version="1.0" encoding="ISO-8859-2"?><nitf><body><body.content><p>Gda"#
    let bytes =
      Array(head.utf8) + [0xF1]
      + Array("sk was calm, she said.</p></body.content></body></nitf>".utf8)
    #expect(try readOne(bytes, id: "a.xml").string == "Gdańsk was calm, she said.")
  }

  @Test func aFormatThatIsForcedMustBeTheFiles() throws {
    let text = "<nitf><body><body.content><p>It rained.</p></body.content></body></nitf>"
    var options = ReadingOptions()
    options.format = .nitf
    #expect(try readOne(text, id: "a.txt", options: options).string == "It rained.")
    options.format = .newsml
    let error = readError(Array(text.utf8), id: "a.txt", options: options)
    #expect(error?.code == .brokenXML)
    #expect(error?.detail.contains("root element nitf") == true)
  }
}
