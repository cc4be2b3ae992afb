import Foundation
import Hearsay
import HearsayTestSupport
import Testing

@testable import HearsayCLI

/// `hearsay group`: every record comes out once, as it was, with its group.
@Suite struct GroupTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  /// Articles of three days in which a claim is made, repeated and denied.
  private static let articles = [
    ("tuesday", "2024-03-05", "Harbour workers said the old crane was unsafe in strong wind."),
    ("monday", "2024-03-04", "“The old crane is unsafe in strong wind,” said Ann Smith."),
    ("wednesday", "2024-03-06", "The port denied that the old crane was unsafe in strong wind."),
    ("thursday", "2024-03-07", "The port said 12 new cranes would be bought."),
  ]

  private static let records = Result { try extracted(articles) }

  private static func extracted(_ articles: [(String, String, String)]) throws -> String {
    let lines = articles.map { id, date, text in
      "{\"id\":\"\(id)\",\"published\":\"\(date)\",\"text\":\"\(text)\"}\n"
    }
    return try CommandRun(["extract", "--stdin"], input: Data(lines.joined().utf8)).text
  }

  private func group(_ records: String, _ options: [String] = []) throws -> CommandRun {
    try CommandRun(["group", "-"] + options, input: Data(records.utf8))
  }

  @Test func whoSaidItFirstWhoRepeatsItAndWhoDeniesIt() throws {
    let run = try group(try Self.records.get())
    #expect(run.status == 0)
    #expect(try run.texts("article_id") == Self.articles.map(\.0))
    #expect(try run.texts("group_role") == ["repeat", "first", "denial", "single"])
    #expect(try run.objects.map { $0["group_size"]?.integer } == [3, 3, 3, 1])
    #expect(Set(try run.texts("group_id")).count == 2)
    #expect(run.talk == "4 records, 2 groups, 1 of several records\n")
  }

  @Test func recordsAreKeptByteByByte() throws {
    let records = try Sample.corpusRun.get()
    let run = try CommandRun(["group", "-"], input: records.output)
    #expect(run.lines.count == records.lines.count)
    for (line, record) in zip(run.lines, records.lines) {
      #expect(line.hasPrefix(record.dropLast() + ",\"group_id\":\"g-"))
      #expect(line.dropFirst(record.count - 1).wholeMatch(of: Self.suffix) != nil, "\(line)")
    }
  }

  private static var suffix: Regex<Substring> {
    /,"group_id":"g-[0-9a-f]{16}","group_size":\d+,"group_role":"[a-z]+"}/
  }

  @Test func theSameComesFromFilesAndFromAPipe() throws {
    let records = try Self.records.get()
    let file = try folder.write("a.jsonl", records)
    let piped = try group(records)
    #expect(try CommandRun(["group", file]).output == piped.output)
    #expect(try CommandRun(["group", file, "-o", folder.path("out.jsonl"), "-q"]).talk.isEmpty)
    #expect(try folder.text("out.jsonl") == piped.text)
    let lines = records.split(separator: "\n").map { $0 + "\n" }
    let one = try folder.write("1.jsonl", lines[..<2].joined())
    let rest = Data(lines[2...].joined().utf8)
    #expect(try CommandRun(["group", one, "-"], input: rest).output == piped.output)
  }

  @Test func aFileMayTakeThePlaceOfItsRecords() throws {
    let file = try folder.write("a.jsonl", try Self.records.get())
    let wanted = try CommandRun(["group", file]).text
    #expect(try CommandRun(["group", file, "-o", file]).status == 0)
    #expect(try folder.text("a.jsonl") == wanted)
  }

  @Test func groupsDoNotDependOnTheOrderOfRecords() throws {
    let lines = try Sample.corpusRun.get().lines
    func groups(_ lines: [Substring]) throws -> [String: String] {
      let objects = try group(lines.map { $0 + "\n" }.joined()).objects
      let pairs = objects.map { ($0["id"]?.text ?? "", $0["group_id"]?.text ?? "") }
      return Dictionary(pairs) { first, _ in first }
    }
    #expect(try groups(lines) == groups(lines.reversed()))
  }

  @Test func groupingAgainChangesNothing() throws {
    let once = try group(try Self.records.get())
    #expect(try group(once.text).output == once.output)
    let two = once.lines[..<2].map { $0 + "\n" }.joined()
    #expect(try group(two).objects.map { $0["group_size"]?.integer } == [2, 2])
  }

  @Test func smallGroupsMayBeLeftOut() throws {
    let run = try group(try Self.records.get(), ["--min-size", "2"])
    #expect(try run.texts("group_role") == ["repeat", "first", "denial"])
    #expect(try group(try Self.records.get(), ["--min-size", "4"]).output.isEmpty)
  }

  @Test func theSummaryTellsOfGroups() throws {
    let run = try group(try Self.records.get(), ["--summary"])
    let first = try #require(try run.objects.first)
    #expect(run.lines.count == 2)
    #expect(first["group_size"] == .integer(3))
    #expect(first["claim"] == .string("The old crane is unsafe in strong wind"))
    #expect(first["articles"] == .integer(3))
    #expect(first["sources"] == .integer(3))
    #expect(first["earliest"] == .string("2024-03-04"))
    #expect(first["latest"] == .string("2024-03-06"))
    #expect(first["first"]?["source_name"] == .string("Ann Smith"))
    #expect(first["first"]?["article_id"] == .string("monday"))
    #expect(first["repeats"]?.elements.map { $0["article_id"]?.text } == ["tuesday"])
    #expect(first["denials"]?.elements.map { $0["article_id"]?.text } == ["wednesday"])
    let large = try group(try Self.records.get(), ["--summary", "--min-size", "2"])
    #expect(large.lines.count == 1)
  }

  @Test func groupedRecordsPassVerify() throws {
    let grouped = try CommandRun(["group", "-"], input: try Sample.corpusRun.get().output)
    let good = try CommandRun(
      ["verify", "-", "--articles", Sample.corpus], input: grouped.output)
    #expect(good.status == 0, "\(good.text.prefix(500))")
    let damaged = grouped.text.replacing("\"group_role\":\"single\"", with: "\"group_role\":\"x\"")
    let bad = try CommandRun(
      ["verify", "-", "--articles", Sample.corpus], input: Data(damaged.utf8))
    #expect(bad.status == 1)
    #expect(bad.text.contains("group_role is \"x\", none of first, repeat, denial, single"))
  }

  @Test func recordsGiveTheKeysOfTheirArticles() throws {
    let reader = ClaimReader(lexicons: Shared.lexicons)
    for line in try Sample.corpusRun.get().lines {
      let bytes = Array(line.utf8)
      let key = StableID.claim(reader.terms(of: try GroupedRecord(bytes).material).hash)
      #expect(try JSONParser.value(of: bytes)["claim_key"]?.text == key, "\(line)")
    }
  }

  @Test func whoSaidItGoesBeforeWhoReportedIt() throws {
    let articles = [
      ("a", "2024-03-04", "Reuters reported that officials said the toll bridge had burned down.")
    ]
    let run = try group(try Self.extracted(articles))
    let roles = try run.objects.map { ($0["source_name"]?.text, $0["group_role"]?.text) }
    let first = roles.first { $0.1 == "first" }
    #expect(first?.0 == "officials", "\(roles)")
  }
}
