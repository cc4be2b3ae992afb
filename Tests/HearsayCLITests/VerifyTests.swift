import Foundation
import Testing

/// `hearsay verify`: good records pass, every damage is told with its line.
@Suite struct VerifyTests {
  private let folder: Scratch
  private let good: String

  init() throws {
    folder = try Scratch()
    try folder.write("in/a.txt", Sample.article)
    good = try Self.records.get()
  }

  /// The records of the article.
  private static let records = Result {
    let folder = try Scratch()
    return try CommandRun(["extract", folder.write("a.txt", Sample.article)]).text
  }

  private func verify(_ records: String, _ options: [String] = []) throws -> CommandRun {
    let file = try folder.write("claims.jsonl", records)
    return try CommandRun(["verify", file, "--articles", folder.path("in")] + options)
  }

  @Test func goodRecordsPass() throws {
    let run = try verify(good)
    #expect(run.status == 0)
    #expect(run.output.isEmpty, "\(run.text)")
    #expect(run.talk.wholeMatch(of: /5 records, \d\d spans, 0 faults\n/) != nil, "\(run.talk)")
  }

  @Test func theWholeCorpusPasses() throws {
    let records = try Sample.corpusRun.get()
    let run = try CommandRun(
      ["verify", "-", "--articles", Sample.corpus], input: records.output)
    #expect(run.status == 0)
    #expect(run.output.isEmpty, "\(run.text)")
    #expect(run.talk.hasPrefix("\(records.lines.count) records, "))
  }

  @Test(arguments: Damage.all)
  func damageIsTold(_ damage: Damage) throws {
    let run = try verify(try damage.done(to: good))
    #expect(run.status == 1)
    #expect(run.lines.count == damage.count, "\(run.text)")
    let place = "\(folder.path("claims.jsonl")):\(damage.line): "
    #expect(run.lines.contains { $0.hasPrefix(place) && $0.contains(damage.fault) }, "\(run.text)")
    #expect(run.talk.contains(", \(damage.count) fault"), "\(run.talk)")
  }

  @Test func bytesThatAreNoTextAreTold() throws {
    let file = try folder.write("claims.jsonl", Data(good.utf8) + [0xFF, 0x0A])
    let run = try CommandRun(["verify", file, "--articles", folder.path("in")])
    #expect(run.text == "\(file):6: the line is no UTF-8\n")
  }

  @Test func aRecordThatStandsTwiceIsTold() throws {
    let run = try verify(good + good.split(separator: "\n")[4] + "\n")
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.contains(":6: the id h-") && $0.contains("stands twice") })
    #expect(run.lines.contains { $0.contains(":6: seq is 5 after 5") })
  }

  @Test func recordsThatWereLeftOutAreToldUnlessThatIsMeant() throws {
    var lines = good.split(separator: "\n")
    lines.remove(at: 2)
    let rest = lines.joined(separator: "\n") + "\n"
    let run = try verify(rest)
    #expect(run.status == 1)
    #expect(run.lines.count == 2, "\(run.text)")
    #expect(run.lines.contains { $0.contains(":3: seq is 4 after 2: records are missing") })
    #expect(run.lines.contains { $0.contains(":3: the chain leads to h-") })
    #expect(run.lines.allSatisfy { $0.contains("--partial") })
    #expect(try verify(rest, ["--partial"]).status == 0)
  }

  @Test func filteredRecordsPassAsPartial() throws {
    let run = try CommandRun(["extract", Sample.corpus, "--min-confidence", "0.6"])
    let verified = try CommandRun(
      ["verify", "-", "--articles", Sample.corpus, "--partial"], input: run.output)
    #expect(verified.status == 0, "\(verified.text)")
  }

  @Test func anArticleThatWasChangedIsTold() throws {
    try folder.write("in/a.txt", Sample.article + "More.\n")
    let run = try verify(good)
    #expect(run.status == 1)
    #expect(run.lines.count == 5)
    #expect(run.lines.allSatisfy { $0.contains("text_sha256 is not that of a.txt") })
  }

  @Test func anArticleThatCannotBeReadIsTold() throws {
    try folder.write("in/a.txt", "")
    let run = try verify(good)
    #expect(run.status == 1)
    #expect(run.lines.count == 1, "\(run.text)")
    #expect(run.text.contains(":1: the article a.txt cannot be read: there is no text in it"))
  }

  @Test func errorRecordsAreCheckedToo() throws {
    let error = try CommandRun(["extract", "--stdin"], input: Data("x\n".utf8)).text
    #expect(try verify(good + error).status == 0)
    let run = try verify(good + error.replacing("\"reason\"", with: "\"why\""))
    #expect(run.lines.count == 2, "\(run.text)")
    #expect(run.text.contains(":6: the key reason is missing"))
  }

  @Test func aFileWithoutRecordsPasses() throws {
    let run = try verify("")
    #expect(run.status == 0)
    #expect(run.talk == "0 records, 0 spans, 0 faults\n")
  }

  @Test func wrongUsageIsTold() throws {
    let file = try folder.write("claims.jsonl", good)
    #expect(try CommandRun(["verify", file]).status == 64)
    let noFolder = try CommandRun(["verify", file, "--articles", folder.path("no")])
    #expect(noFolder.status == 64)
    #expect(noFolder.talk.contains("\(folder.path("no")): there is no such file or folder"))
    let noFile = try CommandRun(["verify", folder.path("no"), "--articles", folder.path("in")])
    #expect(noFile.status == 64)
    #expect(noFile.talk.contains("\(folder.path("no")): there is no such file or folder"))
    let asFile = try CommandRun(["verify", folder.path("in"), "--articles", folder.path("in")])
    #expect(asFile.status == 64)
    #expect(asFile.talk.contains("name a file"))
  }
}
