import ArgumentParser
import Foundation
import Hearsay
import Testing

@testable import HearsayCLI

/// The file of decisions.
@Suite struct DecisionLogTests {
  /// A decision on a record.
  static func decision(
    _ id: String = "h-aaaaaaaaaaaaaaaaaaaa", _ verdict: Decision.Verdict = .accept,
    reason: Decision.Reason? = nil, fix: Decision.Fix? = nil
  ) -> Decision {
    var spans = RecordSpans()
    spans.content = [3..<9, 12..<20]
    return Decision(
      id: id, articleID: "a.txt", verdict: verdict, reason: reason, note: "so \"it\" is\n",
      fix: fix,
      spans: spans, textHash: "ab", claim: "the toll would rise", sourceName: nil,
      kind: "statement", rule: "verb-cue", confidence: 0.9321, reviewer: "Ada",
      time: "2026-11-27T11:20:31Z")
  }

  /// Writes decisions as a file; returns its path.
  private func file(_ folder: Scratch, _ decisions: [Decision], end: String = "") throws -> Path {
    let bytes = decisions.flatMap(\.line) + Array(end.utf8)
    return Path(try folder.write("decisions.jsonl", Data(bytes)))
  }

  @Test func aLineIsReadAsItWasWritten() throws {
    var fix = Decision.Fix()
    fix.source = []
    fix.content = [1..<4]
    fix.sourceName = "Ann Smith"
    for decision in [
      Self.decision(), Self.decision("h-b", .reject, reason: .wrongSpan),
      Self.decision("h-c", .fix, fix: fix),
    ] {
      #expect(try Decision(line: decision.line.dropLast()) == decision)
    }
  }

  @Test func keysStandInTheOrderThatOthersRelyOn() throws {
    guard case .object(let members) = try JSONParser.value(of: Self.decision().line) else {
      Issue.record("no object")
      return
    }
    #expect(
      members.map(\.key) == [
        "schema", "record", "id", "article_id", "decision", "reason", "note", "fixed", "spans",
        "text_sha256", "claim", "source_name", "kind", "rule", "confidence", "reviewer", "time",
      ])
  }

  @Test func decisionsOutliveTheProgram() throws {
    let folder = try Scratch()
    let path = Path(folder.path("new.jsonl"))
    do {
      let log = try DecisionLog(path)
      try log.add(Self.decision("h-a"))
      try log.add(Self.decision("h-b", .reject, reason: .duplicate))
    }
    let log = try DecisionLog(path)
    #expect(log.order == ["h-a", "h-b"])
    #expect(log.states["h-b"]?.current?.reason == .duplicate)
    #expect(log.lines == 2)
  }

  @Test func undoReturnsToWhatHeldBefore() throws {
    let folder = try Scratch()
    let log = try DecisionLog(
      file(
        folder,
        [
          Self.decision("h-a", .accept), Self.decision("h-a", .skip), Self.decision("h-a", .undo),
        ]))
    #expect(log.states["h-a"]?.current?.verdict == .accept)
    #expect(log.states["h-a"]?.version == 3)
    try log.add(Self.decision("h-a", .undo))
    #expect(log.states["h-a"]?.current == nil)
    try log.add(Self.decision("h-a", .undo))
    #expect(log.states["h-a"]?.current == nil)
  }

  @Test func aLastLineThatACrashCutOffIsTakenAway() throws {
    let folder = try Scratch()
    let whole = Self.decision("h-a").line
    for length in [1, 20, Self.decision("h-b").line.count - 3] {
      let rest = String(decoding: Self.decision("h-b").line.prefix(length), as: UTF8.self)
      let path = try file(folder, [Self.decision("h-a")], end: rest)
      do {
        let log = try DecisionLog(path)
        #expect(log.order == ["h-a"])
        #expect(try RawFile.contents(of: path) == whole)
        try log.add(Self.decision("h-c"))
      }
      #expect(try DecisionLog(path).order == ["h-a", "h-c"])
    }
  }

  @Test func aLastLineThatIsWholeGetsItsLineFeed() throws {
    let folder = try Scratch()
    let lines = Self.decision("h-a").line + Self.decision("h-b").line
    let path = Path(try folder.write("decisions.jsonl", Data(lines.dropLast())))
    #expect(try DecisionLog(path).order == ["h-a", "h-b"])
    #expect(try RawFile.contents(of: path) == lines)
  }

  @Test(arguments: [
    ("{}", "schema"), ("no JSON", "byte 1"), (#"{"schema":"hearsay.assertion/1"}"#, "schema"),
    (
      #"{"schema":"hearsay.decision/1","record":"decision","id":"h","article_id":"a","decision":"like"}"#,
      "accept, fix"
    ),
  ])
  func aLineThatIsNoDecisionIsNamed(_ line: String, _ words: String) throws {
    let folder = try Scratch()
    let path = Path(
      try folder.write(
        "decisions.jsonl", Data(Self.decision().line + Array((line + "\n").utf8))))
    let error = #expect(throws: ValidationError.self) { try DecisionLog(path) }
    let message = error?.message ?? ""
    #expect(message.hasPrefix("\(path):2: "), "\(message)")
    #expect(message.contains(words), "\(message)")
    #expect(try RawFile.contents(of: path).count > line.utf8.count, "nothing is lost for it")
  }

  @Test(arguments: [
    "no decision at all", #"{"schema":"hearsay.assertion/1","record":"#, "{\"a\":1}",
  ])
  func aLastLineThatIsSomethingElseIsLeftAlone(_ rest: String) throws {
    let folder = try Scratch()
    for decisions in [[], [Self.decision()]] {
      let path = try file(folder, decisions, end: rest)
      let before = try RawFile.contents(of: path)
      let error = #expect(throws: ValidationError.self) { try DecisionLog(path) }
      #expect(error?.message.hasPrefix("\(path):\(decisions.count + 1): ") == true)
      #expect(try RawFile.contents(of: path) == before)
    }
  }

  @Test func whatIsNoFileIsRefused() {
    #expect(throws: ValidationError.self) { try DecisionLog(Path("/dev/full")) }
  }

  @Test func twoProgramsDoNotShareAFile() throws {
    let folder = try Scratch()
    let path = try file(folder, [])
    let log = try DecisionLog(path)
    #expect(throws: ValidationError.self) { try DecisionLog(path) }
    #expect(log.lines == 0)
  }

  @Test func theSchemaNamesWhatTheCodeKnows() {
    #expect(DecisionSchema.verdicts == Decision.Verdict.allCases.map(\.rawValue))
    #expect(DecisionSchema.reasons == Decision.Reason.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_795_778_431, "2026-11-27T11:20:31Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"),
  ])
  func momentsAreWrittenInUTC(_ seconds: Int, _ text: String) {
    #expect(Timestamp.text(of: seconds) == text)
  }
}
