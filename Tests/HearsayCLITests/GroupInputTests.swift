import Foundation
import Testing

/// What `hearsay group` makes of lines that are no records, and of other trouble.
@Suite struct GroupInputTests {
  private let folder: Scratch
  private let records: String

  init() throws {
    folder = try Scratch()
    records = try Self.records.get()
  }

  private static let records = Result {
    let folder = try Scratch()
    return try CommandRun(["extract", folder.write("a.txt", Sample.article)]).text
  }

  private func group(_ text: String, _ options: [String] = []) throws -> CommandRun {
    try CommandRun(["group", "-"] + options, input: Data(text.utf8))
  }

  @Test(arguments: [
    ("no JSON", "an object should stand here, at byte 1"),
    ("{\"record\":\"assertion\",\"claim\":\"A", "a string does not end"),
    ("{\"record\":\"assertion\"}", "the record has no claim"),
    ("{\"schema\":\"hearsay.annotation/1\"}", "this is no record of hearsay extract"),
    ("[1]", "an object should stand here"),
    ("{\"record\":\"assertion\",\"claim\":\"a\",\"x\":01}", "a needless zero"),
    ("{\"record\":\"assertion\",\"claim\":\"a\",\"group_id\":\"b\",\"x\":1}", "after group_id"),
    ("{\"record\":\"assertion\",\"claim\":1}", "a string should stand here"),
    ("{\"record\":\"assertion\",\"claim\":\"\\ud800\"}", "half a surrogate pair"),
    ("{\"record\":\"assertion\",\"claim\":\"a\"} x", "something stands after the value"),
  ])
  func aLineThatIsNoRecordIsToldAndLeftOut(_ line: String, _ fault: String) throws {
    let lines = records.split(separator: "\n")
    let text = "\(lines[0])\n\(line)\n\(lines[1])\n"
    let run = try group(text)
    #expect(run.status == 1)
    #expect(run.lines.count == 2)
    #expect(run.complaints.count == 1, "\(run.talk)")
    #expect(run.talk.hasPrefix("hearsay: standard input:2: "), "\(run.talk)")
    #expect(run.talk.contains(fault), "\(run.talk)")
    #expect(run.talk.contains("1 line left out"))
  }

  @Test func bytesThatAreNoTextAreTold() throws {
    let file = try folder.write("a.jsonl", Data(records.utf8) + [0x22, 0xFF, 0x22, 0x0A])
    let run = try CommandRun(["group", file])
    #expect(run.status == 1)
    #expect(run.lines.count == 5)
    #expect(run.complaints == ["hearsay: \(file):6: the line is no UTF-8, at byte 1"])
  }

  @Test func aLastLineWithoutLineFeedIsRead() throws {
    #expect(try group(String(records.dropLast())).output == group(records).output)
  }

  @Test func aLastLineThatWasCutOffIsTold() throws {
    let run = try group(String(records.dropLast(20)))
    #expect(run.status == 1)
    #expect(run.lines.count == 4)
    #expect(run.complaints.first?.contains(":5: ") == true)
    #expect(run.complaints.first?.hasSuffix("it is the last one and was cut off") == true)
  }

  @Test func blankLinesAreLeftOut() throws {
    let run = try group("\n" + records.replacing("\n", with: "\r\n\n") + " \n")
    #expect(run.status == 0)
    #expect(run.output == (try group(records).output))
  }

  @Test func recordsOfUnreadArticlesArePassedOn() throws {
    let error = try CommandRun(["extract", "--stdin"], input: Data("x\n".utf8)).text
    let run = try group(error + records)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix(error))
    #expect(run.lines.count == 6)
  }

  @Test func recordsMayLackWhatIsNested() throws {
    let line = { (id: String, claim: String) in
      "{\"record\":\"assertion\",\"id\":\"\(id)\",\"claim\":\"\(claim)\"}\n"
    }
    let text =
      line("1", "The harbour crane is unsafe") + line("2", "the harbour crane was unsafe")
      + line("3", "The harbour lights are broken")
    #expect(try group(text).texts("group_role") == ["first", "repeat", "single"])
  }

  @Test func nothingGivesNothing() throws {
    let run = try group("")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.talk == "0 records, 0 groups, 0 of several records\n")
  }

  @Test func aClosedPipeIsANormalEnd() throws {
    let many = try folder.write("a.jsonl", String(repeating: records, count: 200))
    let script = "{ \"$0\" \"$@\"; echo \"status $?\" >&2; } | head -1"
    let run = try CommandRun(["group", many, "-q"], through: ["/bin/sh", "-c", script])
    #expect(run.lines.count == 1)
    #expect(run.talk == "status 0\n")
  }

  @Test func nothingIsLeftInTheFolderForPipes() throws {
    let scratch = try Scratch()
    var environment = ProcessInfo.processInfo.environment
    environment["TMPDIR"] = scratch.url.path
    let run = try CommandRun(["group", "-"], input: Data(records.utf8), environment: environment)
    #expect(run.lines.count == 5)
    #expect(try scratch.names().isEmpty)
    environment["TMPDIR"] = folder.path("no")
    let failed = try CommandRun(
      ["group", "-"], input: Data(records.utf8), environment: environment)
    #expect(failed.status == 64)
    #expect(failed.talk.contains("set TMPDIR, or name a file"), "\(failed.talk)")
  }

  @Test func wrongUsageIsTold() throws {
    let file = try folder.write("a.jsonl", records)
    #expect(try CommandRun(["group"]).status == 64)
    #expect(try CommandRun(["group", file, "--min-size", "0"]).status == 64)
    let twice = try CommandRun(["group", file, file])
    #expect(twice.status == 64)
    #expect(twice.talk.contains("named twice"))
    let missing = try CommandRun(["group", folder.path("no")])
    #expect(missing.status == 64)
    #expect(missing.talk.contains("there is no such file or folder"))
  }
}
