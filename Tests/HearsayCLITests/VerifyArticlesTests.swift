import Foundation
import Testing

/// Where `hearsay verify` finds the articles of records.
@Suite struct VerifyArticlesTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  /// Extracts what is in the folder and verifies it against the same.
  private func verify(_ options: [String] = []) throws -> CommandRun {
    let records = try CommandRun(["extract", folder.url.path] + options)
    #expect(records.lines.count > 1, "\(records.talk)")
    return try CommandRun(
      ["verify", "-", "--articles", folder.url.path] + options, input: records.output)
  }

  private func line(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",") + "}\n"
  }

  @Test func linesAreFoundByTheirOwnIds() throws {
    let one = line([("id", "x/1"), ("text", "The ferry was late, a spokesman said.")])
    let two = line([("text", "Caf\u{E9}s were full, the mayor said.")])
    let three = line([("id", "x/3"), ("text", "It rained in May, officials said.")])
    try folder.write("a.jsonl", one + "\n" + two)
    try folder.write("b/c.ndjson", three)
    let run = try verify()
    #expect(run.status == 0, "\(run.text)")
    #expect(run.talk.hasPrefix("3 records, "))
  }

  @Test func ofArticlesWithOneIdTheOneWithTheHashIsTaken() throws {
    let texts = ["The ferry was late, a spokesman said.", "The ferry sank, officials said."]
    try folder.write("a.jsonl", texts.map { line([("id", "x"), ("text", $0)]) }.joined())
    // Only the order is at fault: both texts are found.
    let run = try verify()
    #expect(run.lines.count == 1, "\(run.text)")
    #expect(run.text.contains("seq is 1 after 1"), "\(run.text)")
  }

  @Test func wideLinesAreFound() throws {
    let text =
      line([("id", "x"), ("text", "Caf\u{E9}s were full, the mayor said.")])
      + line([("id", "y"), ("text", "It rained, officials said.")])
    try folder.write("a.jsonl", try #require(text.data(using: .utf16)))
    let run = try verify()
    #expect(run.status == 0, "\(run.text)\(run.talk)")
  }

  @Test func fieldsAndFormatsAreThoseOfTheExtraction() throws {
    let lines = ["late", "full"].map { word in
      line([("key", word), ("story", "The ferry was \(word), a spokesman said.")])
    }
    try folder.write("a.txt", lines.joined())
    let options = ["--format", "jsonl", "--id-field", "key", "--text-field", "story"]
    let run = try verify(options)
    #expect(run.status == 0, "\(run.text)\(run.talk)")
    #expect(run.talk.hasPrefix("2 records, "))
  }

  @Test func articlesMayLieInSeveralPlaces() throws {
    let one = try folder.write("one/a.txt", Sample.article)
    let two = try folder.write("two/b.txt", Sample.short)
    let records = try CommandRun(["extract", folder.path("one"), two])
    let run = try CommandRun(
      ["verify", "-", "--articles", folder.path("one"), "--articles", two], input: records.output)
    #expect(run.status == 0, "\(run.text)")
    let half = try CommandRun(["verify", "-", "--articles", one], input: records.output)
    #expect(half.status == 1)
    #expect(
      half.text
        == "-:6: there is no article b.txt in \(one): name the folder that was extracted from\n")
  }

  @Test func recordsThatAreNotGroupedAreFoundAllTheSame() throws {
    try folder.write("a.txt", Sample.article)
    try folder.write("b.txt", Sample.short)
    let lines = try CommandRun(["extract", folder.url.path]).lines
    let mixed = ([lines[0], lines[5]] + lines[1...4]).joined(separator: "\n") + "\n"
    let run = try CommandRun(
      ["verify", "-", "--articles", folder.url.path, "--partial"], input: Data(mixed.utf8))
    #expect(run.status == 0, "\(run.text)")
  }
}
