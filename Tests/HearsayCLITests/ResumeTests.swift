import Foundation
import Testing

/// `--resume`: what interrupted a run does not show in its output.
@Suite struct ResumeTests {
  private let folder: Scratch
  private let output: String

  init() throws {
    folder = try Scratch()
    output = folder.path("out.jsonl")
  }

  /// Runs `extract` until its output has so many kilobytes, which ends it as a kill would.
  @discardableResult
  private func interrupted(
    _ input: String, at kilobytes: Int, _ arguments: [String] = []
  ) throws -> CommandRun {
    let script = "ulimit -f \(kilobytes * 2); exec \"$0\" \"$@\""
    return try CommandRun(
      ["extract", input, "-o", output, "--resume"] + arguments,
      through: ["/bin/sh", "-c", script])
  }

  private func resumed(_ input: String, _ arguments: [String] = []) throws -> CommandRun {
    try CommandRun(["extract", input, "-o", output, "--resume"] + arguments)
  }

  /// A copy of the corpus that may be changed.
  private func copy() throws -> String {
    try FileManager.default.copyItem(atPath: Sample.corpus, toPath: folder.path("in"))
    return folder.path("in")
  }

  private func write(_ text: String, into name: String, keeping: Bool) throws {
    let old = keeping ? try folder.text(name) : ""
    try folder.write(name, old + text)
  }

  @Test(arguments: ["1", "4"]) func theOutputIsThatOfOneRun(_ jobs: String) throws {
    let run = try interrupted(Sample.corpus, at: 1500, ["--jobs", jobs])
    #expect(run.status != 0)
    #expect(try folder.names() == [".out.jsonl.journal", ".out.jsonl.partial"])
    #expect(try folder.text(".out.jsonl.journal").split(separator: "\n").count > 10)
    let rest = try resumed(Sample.corpus)
    #expect(rest.status == 0, "\(rest.talk)")
    #expect(try folder.text("out.jsonl") == Sample.corpusRun.get().text)
    #expect(try folder.names() == ["out.jsonl"])
    #expect(
      rest.summary?.split(separator: ",").prefix(2)
        == (try Sample.corpusRun.get().summary?.split(separator: ",").prefix(2)))
  }

  @Test func aRunThatNothingInterruptsIsLikeAnyOther() throws {
    let input = try folder.write("a.txt", Sample.article)
    #expect(try resumed(input).status == 0)
    #expect(try folder.text("out.jsonl") == CommandRun(["extract", input]).text)
    #expect(try folder.names() == ["a.txt", "out.jsonl"])
  }

  @Test func whatIsDoneIsNotDoneAgain() throws {
    try interrupted(Sample.corpus, at: 1500)
    let partial = try folder.text(".out.jsonl.partial")
    let first = try #require(partial.range(of: "\"confidence\":0."))
    try folder.write(
      ".out.jsonl.partial",
      partial.replacing("\"confidence\":0.", with: "\"confidence\":1.", maxReplacements: 1))
    #expect(try resumed(Sample.corpus).status == 0)
    #expect(try folder.text("out.jsonl")[first].hasSuffix("\"confidence\":1."))
  }

  @Test func anArticleThatChangedIsDoneAgain() throws {
    let input = try copy()
    try interrupted(input, at: 1500)
    let names = try FileManager.default.contentsOfDirectory(atPath: input).sorted()
    try write(
      "\nThe harbour will close, a spokesman said.\n", into: "in/\(names[1])", keeping: true)
    try FileManager.default.removeItem(atPath: input + "/" + names[3])
    try folder.write("in/00-new.txt", Sample.article)
    let run = try resumed(input)
    #expect(run.status == 0, "\(run.talk)")
    #expect(try folder.text("out.jsonl") == CommandRun(["extract", input]).text)
    #expect(try folder.names() == ["in", "out.jsonl"])
  }

  @Test func linesThatChangedAreDoneAgain() throws {
    let line = { (number: Int) in
      "{\"text\":\"The ferry number \(number) was late, a spokesman said on Monday.\"}\n"
    }
    let input = try folder.write("in.jsonl", (0..<600).map(line).joined())
    try interrupted(input, at: 1200)
    try folder.write(
      "in.jsonl", ([line(7777)] + (1..<600).map(line) + [line(8888)]).joined())
    #expect(try resumed(input).status == 0)
    #expect(try folder.text("out.jsonl") == CommandRun(["extract", input]).text)
  }

  @Test(arguments: [".out.jsonl.journal", ".out.jsonl.partial"])
  func whatWasCutOffIsDoneAgain(_ name: String) throws {
    try interrupted(Sample.corpus, at: 1500)
    try write("17 4 0 12", into: name, keeping: true)
    #expect(try resumed(Sample.corpus).status == 0)
    #expect(try folder.text("out.jsonl") == Sample.corpusRun.get().text)
  }

  @Test(arguments: [".out.jsonl.journal", ".out.jsonl.partial"])
  func whatIsLostIsDoneAgain(_ name: String) throws {
    try interrupted(Sample.corpus, at: 1500)
    try write(String(try folder.text(name).prefix(5000)), into: name, keeping: false)
    try interrupted(Sample.corpus, at: 1700)
    #expect(try resumed(Sample.corpus).status == 0)
    #expect(try folder.text("out.jsonl") == Sample.corpusRun.get().text)
  }

  @Test func whatCouldNotBeReadIsTriedAgain() throws {
    let input = try copy()
    try folder.write("in/00-broken.txt", "")
    let errors = folder.path("errors.jsonl")
    try interrupted(input, at: 1500, ["--errors", errors])
    let run = try resumed(input, ["--errors", errors])
    #expect(run.status == 1)
    #expect(try folder.text("errors.jsonl").split(separator: "\n").count == 1)
    #expect(try folder.text("out.jsonl") == CommandRun(["extract", input]).text)
    try folder.write("in/00-broken.txt", Sample.article)
    #expect(try resumed(input).status == 0)
    #expect(try folder.text("out.jsonl") == CommandRun(["extract", input]).text)
  }

  @Test(arguments: [["--explain"], ["--min-confidence", "0.5"], ["--published", "2024-05-31"]])
  func anotherRunCannotBeGoneOnWith(_ option: [String]) throws {
    try interrupted(Sample.corpus, at: 1500)
    let run = try resumed(Sample.corpus, option)
    #expect(run.status == 64)
    #expect(run.talk.contains(".out.jsonl.journal: the run that was interrupted had other options"))
    #expect(try resumed(Sample.corpus).status == 0)
    #expect(try folder.text("out.jsonl") == Sample.corpusRun.get().text)
  }

  @Test func twoRunsDoNotWriteOneOutput() throws {
    let journal = try folder.write(".out.jsonl.journal", "")
    let run = try CommandRun(
      ["extract", Sample.corpus, "-o", output, "--resume"],
      through: ["/usr/bin/env", "flock", journal])
    #expect(run.status == 64)
    #expect(run.talk.contains("another run is writing this output"))
  }

  @Test func aFileIsNeeded() throws {
    let run = try CommandRun(["extract", Sample.corpus, "--resume"])
    #expect(run.status == 64)
    #expect(run.talk.contains("name it with --output"))
    #expect(
      try CommandRun(["extract", Sample.corpus, "--resume", "-o", "/dev/null"]).status == 64)
  }
}
