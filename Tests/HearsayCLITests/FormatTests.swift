import Foundation
import Testing

/// The formats of news agencies, feeds and archives of the web, through the program.
@Suite struct FormatTests {
  private static let folder = Sample.project.appendingPathComponent("Corpus/formats")

  /// The ids of the articles in the folder, in order.
  private static let ids = [
    "urn:uuid:6d1f0001-0000-4000-8000-000000000003",
    "urn:uuid:6d1f0001-0000-4000-8000-000000000007",
    "urn:uuid:6d1f0002-0000-4000-8000-000000000001",
    "urn:uuid:6d1f0002-0000-4000-8000-000000000002",
    "urn:uuid:6d1f0002-0000-4000-8000-000000000003",
    "urn:uuid:6d1f0002-0000-4000-8000-000000000004", "courier-7731", "feed-courier.rss#2",
    "https://courier.example/audio/44", "tag:notes.example,2024:crane",
    "tag:notes.example,2024:pilots", "tag:wire.example,2024:ice-road",
    "tag:wire.example,2024:tram", "newsml-message.xml#3",
    "https://wire.example/items/quay-lights", "urn:wire.example:lock-keeper",
    "tarn-wire:bell-tower:2",
  ]

  @Test func theFolderIsReadAndItsRecordsAreSound() throws {
    let read = try CommandRun(["read", Self.folder.path])
    #expect(read.status == 0, "\(read.talk)")
    #expect(read.complaints.isEmpty)
    #expect(try read.texts("article_id") == Self.ids)

    let run = try CommandRun(["extract", Self.folder.path])
    #expect(run.status == 0, "\(run.talk)")
    let speakers = try run.texts("source_name")
    for name in ["Henrike Voss", "Imre Sand", "Odd Bergman", "Runa Dahl", "Lorcan Wade"] {
      #expect(speakers.contains(name), "\(speakers)")
    }
    let verified = try CommandRun(
      ["verify", "-", "--articles", Self.folder.path], input: run.output)
    #expect(verified.status == 0, "\(verified.text)")
  }

  @Test func compressedFilesAreReadTheSame() throws {
    let scratch = try Scratch()
    for name in ["crawl-courier.warc", "feed-courier.rss", "newsml-message.xml"] {
      try scratch.write(name, Data(contentsOf: Self.folder.appendingPathComponent(name)))
    }
    let plain = try CommandRun(["read", scratch.url.path])
    let script = "cd \(scratch.url.path) && gzip crawl-courier.warc feed-courier.rss"
    _ = try CommandRun([], through: ["/bin/sh", "-c", script])
    #expect(try scratch.names().contains("crawl-courier.warc.gz"))
    let packed = try CommandRun(["read", scratch.url.path])
    #expect(packed.status == 0, "\(packed.talk)")
    #expect(try packed.texts("text") == plain.texts("text"))
    let records = try CommandRun(["extract", scratch.url.path])
    let verified = try CommandRun(
      ["verify", "-", "--articles", scratch.url.path], input: records.output)
    #expect(verified.status == 0, "\(verified.text)")
  }

  @Test func itemsWithOneIdAreToldApart() throws {
    let scratch = try Scratch()
    let items = ["late", "full"].map { word in
      "<item><guid>g</guid><description>The ferry was \(word), a spokesman said.</description></item>"
    }
    try scratch.write("a.rss", "<rss><channel>\(items.joined())</channel></rss>")
    let records = try CommandRun(["extract", scratch.url.path])
    #expect(records.lines.count == 2)
    let verified = try CommandRun(
      ["verify", "-", "--articles", scratch.url.path], input: records.output)
    // Only the order is at fault: both texts are found.
    #expect(verified.lines.count == 1, "\(verified.text)")
    #expect(verified.text.contains("seq is 1 after 1"), "\(verified.text)")
  }

  @Test func aWARCFileMayBeLargerThanAnArticle() throws {
    let scratch = try Scratch()
    let crawl = try Data(contentsOf: Self.folder.appendingPathComponent("crawl-courier.warc"))
    let count = 1_100_000 / crawl.count + 1
    let path = try scratch.write("a.warc", Data(repeatElement(crawl, count: count).joined()))
    let run = try CommandRun(["read", path, "--max-size", "1"])
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.lines.count == count * 2)
  }

  @Test(arguments: [
    ("b.json", "{\"name\": \"x\", \"version\": 1}", "missing-text", "--text-field"),
    ("b.xml", "<opml version=\"2.0\"><body/></opml>", "broken-xml", "root element opml"),
    ("b.xml", "<rss><channel>", "broken-xml", "mend the XML"),
    ("b.rss", "<rss><channel/></rss>", "no-article", "holds no item"),
    ("b.atom", "", "empty", "leave it out"), ("b.warc", "", "no-article", "no server answered"),
    ("b.warc", "It rained.\n", "broken-warc", "fetch the file again"),
  ])
  func aFileWithoutArticlesGivesOneError(
    name: String, content: String, reason: String, words: String
  ) throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", Sample.short)
    try scratch.write(name, content)
    let errors = scratch.path("errors")
    let run = try CommandRun(["read", scratch.url.path, "--errors", errors])
    #expect(run.status == 1)
    #expect(run.complaints.count == 1, "\(run.talk)")
    #expect(run.complaints.first?.hasPrefix("hearsay: \(scratch.path(name)): ") == true)
    #expect(run.complaints.first?.contains(words) == true, "\(run.talk)")
    #expect(try scratch.text("errors").contains("\"reason\":\"\(reason)\""))
    #expect(try run.texts("article_id") == ["a.txt"])
  }

  @Test(arguments: [
    ("ninjs", "ninjs-1-quay-lights.json"), ("newsml", "newsml-message.xml"),
    ("nitf", "nitf-bell-tower.xml"), ("feed", "feed-harbour.atom"), ("xml", "feed-courier.rss"),
    ("warc", "crawl-courier.warc"),
  ])
  func everyFormatCanBeForced(format: String, name: String) throws {
    let scratch = try Scratch()
    let file = Self.folder.appendingPathComponent(name)
    let path = try scratch.write("a.txt", Data(contentsOf: file))
    let forced = try CommandRun(["read", path, "--format", format])
    #expect(forced.status == 0, "\(forced.talk)")
    #expect(try forced.texts("text") == CommandRun(["read", file.path]).texts("text"))
  }
}
