import Foundation
import Testing

@testable import HearsayCLI

/// Lines of decisions, and what they come to.
@Suite struct DecisionFileTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func log(_ files: String...) throws -> DecisionHistory {
    let paths = try files.enumerated().map { try folder.write("\($0).jsonl", $1) }
    return try DecisionHistory(reading: paths)
  }

  private func line(_ decision: String, _ id: String = "h-1", reviewer: String? = nil) -> String {
    MadeDecision(
      id: id, decision: decision, fixed: decision == "fix" ? "{}" : nil, reviewer: reviewer
    )
    .line
  }

  @Test func theLastLineCounts() throws {
    let log = try log(line("accept") + line("accept", "h-2") + line("reject"))
    #expect(log["h-1"]?.verdict == .reject)
    #expect(log["h-2"]?.verdict == .accept)
    #expect(log["h-3"] == nil)
    #expect(log.entries.map(\.decision.id) == ["h-1", "h-2"])
    #expect(log.entry("h-1")?.line == 3)
  }

  @Test(
    arguments: [
      (["accept", "undo"], nil), (["accept", "reject", "undo"], .accept),
      (["accept", "reject", "undo", "undo"], nil),
      (["accept", "undo", "undo", "reject"], .reject),
      (["undo"], nil), (["accept", "skip"], .skip), (["accept", "skip", "undo"], .accept),
      (["skip", "fix"], .fix),
    ] as [([String], Decision.Verdict?)])
  func undoTakesTheLastLineBack(_ lines: [String], _ verdict: Decision.Verdict?) throws {
    let log = try log(lines.map { line($0) }.joined())
    #expect(log["h-1"]?.verdict == verdict)
  }

  @Test func undoStaysInItsFile() throws {
    let log = try log(line("accept"), line("reject") + line("undo") + line("undo"))
    #expect(log["h-1"]?.verdict == .accept)
    #expect(log.undone == 1)
  }

  @Test func eachReviewerHasALastDecision() throws {
    let log = try log(
      line("accept", reviewer: "ann") + line("reject", reviewer: "ann"),
      line("accept", reviewer: "bo") + line("skip"))
    #expect(log.byReviewer("h-1").map(\.reviewer) == ["ann", "bo", nil])
    #expect(log.byReviewer("h-1").map(\.verdict) == [.reject, .accept, .skip])
  }

  @Test func aFixKeepsWhatItDoesNotTell() throws {
    var made = MadeDecision(id: "h-1", decision: "fix")
    made.spans = #"{"source":[[0,3]],"cue":[[4,8]],"content":[[9,12],[14,20]]}"#
    made.fixed = #"{"source":null,"cue":[],"content":[[9,20]],"source_name":"Bo","kind":null}"#
    let decision = try #require(try log(made.line)["h-1"])
    #expect(decision.rightSpans == RecordSpans(source: [0..<3], cue: [], content: [9..<20]))
    #expect(decision.fix == Decision.Fix(cue: [], content: [9..<20], sourceName: "Bo"))
    #expect(try Decision(line: Array(decision.line)) == decision)
    #expect(String(decoding: decision.line, as: UTF8.self) == made.line)
  }

  @Test func aLastLineThatWasCutOffIsLeftOut() throws {
    let cut = line("accept") + String(line("reject").dropLast(30))
    let file = try DecisionFile(folder.write("a.jsonl", cut))
    #expect(file.lines.count == 1)
    #expect(file.cutOff == 2)
    // Complete but for its line feed, it is a decision like any other.
    let complete = try DecisionFile(
      folder.write("b.jsonl", line("accept") + String(line("reject").dropLast())))
    #expect(complete.lines.count == 2)
    #expect(complete.cutOff == nil)
  }

  private static let good = MadeDecision(id: "h-1", decision: "accept").line

  @Test(arguments: [
    ("no JSON", "this is no JSON value"), ("[1]", "an object should stand here"),
    (good.replacing("decision/1", with: "decision/2"), "its \"schema\" is \"hearsay.decision/2\""),
    (MadeRecord(id: "h-1").line, "its \"schema\" is \"hearsay.assertion/1\""),
    ("{}", "it has no \"schema\""), (good.replacing("\"accept\"", with: "\"maybe\""), "maybe"),
    (good.replacing("\"accept\"", with: "\"fix\""), "it is a fix without \"fixed\""),
    (
      good.replacing("\"accept\",\"reason\":null", with: "\"reject\",\"reason\":\"bad\""),
      "its \"reason\" is \"bad\""
    ),
    (good.replacing("[[0,1]]", with: "[[1,0]]"), "start before end"),
    (good.replacing("[[0,1]]", with: "[[0]]"), "start before end"),
    (good.replacing("[[0,1]]", with: "7"), "no list of [start, end]"),
    (good.replacing("0.95", with: "7"), "confidence"),
    (good.replacing("\"id\":\"h-1\"", with: "\"id\":7"), "a whole number where a string belongs"),
    (good.replacing("\"rule\":\"verb-cue\",", with: ""), "it has no \"rule\""),
    (good.replacing("\"spans\":", with: "\"spams\":"), "it has no \"spans\""),
  ]) func aBadLineIsAnErrorThatNamesFileAndLine(_ line: String, _ message: String) throws {
    let bad = line.hasSuffix("\n") ? line : line + "\n"
    let file = try folder.write("d.jsonl", Self.good + "\n" + bad + Self.good)
    let records = try folder.write("r.jsonl", MadeRecord(id: "h-1").line)
    for command in [
      ["learn", file, "--records", records], ["report", records, "--decisions", file],
    ] {
      let run = try CommandRun(command)
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
      #expect(run.talk.contains("\(file):3: "), "\(run.talk)")
      #expect(run.talk.contains(message), "\(run.talk)")
    }
  }
}
