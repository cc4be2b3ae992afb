import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay learn`: the figures.
@Suite struct LearnTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func learn(_ decisions: [MadeDecision], _ records: [MadeRecord]) throws -> CommandRun {
    let file = try folder.write("d.jsonl", decisions.map(\.line).joined())
    let claims = try folder.write("r.jsonl", records.map(\.line).joined())
    return try CommandRun(["learn", file, "--records", claims])
  }

  /// The cells of a row, by its first; of several the one in the table that comes first.
  private func cells(_ run: CommandRun, _ name: String) -> [String] {
    let row = run.lines.first { $0.hasPrefix("  \(name)  ") } ?? ""
    return row.dropFirst(name.count + 2).split(separator: "  ").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  /// Ten decisions: six accepted, one fixed, two rejected, one skipped.
  private static let decisions =
    (1...4).map { MadeDecision(id: "h-\($0)", reviewer: "ann") } + [
      MadeDecision(id: "h-5", kind: "denial", confidence: 0.5, reviewer: "ann"),
      MadeDecision(id: "h-6", rule: "noun-cue", confidence: 0.55, reviewer: "bo"),
      MadeDecision(
        id: "h-7", decision: "fix", fixed: #"{"content":[[0,2]],"kind":"belief"}"#,
        rule: "noun-cue", confidence: 0.6, reviewer: "bo"),
      MadeDecision(
        id: "h-8", decision: "reject", reason: "wrong-span", confidence: 0.58, reviewer: "ann"),
      MadeDecision(id: "h-9", decision: "reject", kind: "denial", confidence: 1, reviewer: "ann"),
      MadeDecision(id: "h-10", decision: "skip", reviewer: "ann"),
    ]
  private static let records = (1...12).map {
    MadeRecord(id: "h-\($0)", type: $0 < 6 ? "person" : "media")
  }

  @Test func theFiguresAreThoseCountedByHand() throws {
    let run = try learn(Self.decisions, Self.records)
    #expect(run.status == 0, "\(run.talk)")
    #expect(
      run.text.hasPrefix("9 records decided, 1 skipped, 0 decisions taken back, of 12 records."))
    let all = ["9", "6", "1", "2", "75.0%", "40.9% to 92.9%", "66.7%"]
    #expect(cells(run, "all") == all, "\(run.text)")
    #expect(cells(run, "statement").prefix(5) == ["7", "5", "1", "1", "83.3%"])
    #expect(cells(run, "denial").prefix(5) == ["2", "1", "0", "1", "50.0%"])
    #expect(cells(run, "noun-cue").prefix(5) == ["2", "1", "1", "0", "100.0%"])
    #expect(cells(run, "person").prefix(5) == ["5", "5", "0", "0", "100.0%"])
    #expect(cells(run, "media").prefix(5) == ["4", "1", "1", "2", "33.3%"])
    #expect(cells(run, "0.5 to 0.6").prefix(6) == ["54.3%", "3", "2", "0", "1", "66.7%"])
    #expect(cells(run, "0.6 to 0.7").prefix(6) == ["60.0%", "1", "0", "1", "0", "–"])
    #expect(cells(run, "0.9 to 1.0").prefix(6) == ["96.0%", "5", "4", "0", "1", "80.0%"])
    #expect(cells(run, "0.1 to 0.2").prefix(3) == ["–", "0", "0"])
    #expect(cells(run, "wrong-span") == ["1"])
    #expect(cells(run, "(no reason told)") == ["1"])
    #expect(cells(run, "span of the content") == ["1"])
    #expect(cells(run, "ann").prefix(4) == ["7", "5", "0", "2"])
    #expect(cells(run, "bo").prefix(4) == ["2", "1", "1", "0"])
    #expect(!run.text.contains("Agreement"))
  }

  @Test func reviewersAgreeMoreOrLess() throws {
    let verdicts = [
      ("accept", "accept"), ("accept", "reject"), ("reject", "reject"), ("accept", "accept"),
    ]
    let decisions = verdicts.enumerated().flatMap { place, pair in
      [
        MadeDecision(id: "h-\(place)", decision: pair.0, reviewer: "ann"),
        MadeDecision(id: "h-\(place)", decision: pair.1, reviewer: "bo"),
      ]
    }
    let run = try learn(decisions, Self.records)
    // Five times accept, three times reject: 1 - (2 / 8) / (30 / 56).
    #expect(
      run.text.contains(
        "Agreement on 4 records that several reviewers decided on: 75.0% of 4 pairs of decisions, "
          + "Krippendorff's alpha 0.5333"), "\(run.text)")
    #expect(run.text.contains("  h-1  ann: accept, bo: reject\n"))
    let same = try learn([decisions[0], decisions[1]], Self.records)
    #expect(
      same.text.contains("100.0% of 1 pair of decisions, Krippendorff's alpha cannot be told"))
  }

  @Test func programsGetTheSameFigures() throws {
    let file = try folder.write("d.jsonl", Self.decisions.map(\.line).joined())
    let claims = try folder.write("r.jsonl", Self.records.map(\.line).joined())
    let run = try CommandRun(["learn", file, "--records", claims, "--json"])
    let object = try #require(try run.objects.first)
    #expect(run.lines.count == 1)
    #expect(object["decided"] == .integer(9) && object["skipped"] == .integer(1))
    let rows = object["precision"]?.elements ?? []
    let band = rows.first { $0["by"]?.text == "confidence" && $0["value"]?.text == "0.5 to 0.6" }
    #expect(band?["accepted"] == .integer(2) && band?["precision"] == .number(0.6667))
    #expect(band?["mean_confidence"] == .number(0.5433))
    #expect(rows.first?["by"]?.text == "all" && rows.first?["low"] == .number(0.4093))
    #expect(object["reasons"]?.elements.count == 2)
    #expect(object["agreement"]?["alpha"] == .null)
  }

  @Test func recordsThatAreNotThereAnyMoreAreListed() throws {
    let run = try learn([MadeDecision(id: "h-99"), MadeDecision(id: "h-1")], Self.records)
    #expect(run.status == 0)
    #expect(run.text.contains("1 decision on records that are not there any more"))
    #expect(run.text.contains("  h-99  a.txt  The bridge is safe\n"))
    #expect(cells(run, "(record has moved)").prefix(2) == ["1", "1"])
  }

  @Test func whatComesFromFilesCannotMoveTheCursor() throws {
    let run = try learn(
      [
        MadeDecision(
          id: "h-1", kind: "\u{1B}[2Ja", rule: "\u{1B}[2Jb", reviewer: "\u{1B}[2Jc"),
        MadeDecision(id: "\u{1B}[2Jd", article: "\u{202E}e"),
      ], Self.records)
    #expect(run.status == 0)
    #expect(!run.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func withoutDecisionsThereAreNone() throws {
    let run = try learn([], Self.records)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("0 records decided"))
  }

  @Test func linesThatAreNoRecordsAreTold() throws {
    let file = try folder.write("d.jsonl", MadeDecision(id: "h-1").line)
    let claims = try folder.write(
      "r.jsonl", "{]\n" + unreadLine("a.txt") + MadeRecord(id: "h-1").line)
    let run = try CommandRun(["learn", file, "--records", claims])
    #expect(run.status == 1)
    #expect(run.complaints.count == 1 && run.talk.hasPrefix("hearsay: \(claims):1: "))
    #expect(run.text.contains("of 1 record."))
  }

  @Test(arguments: [
    (8, 10, 0.4902, 0.9433), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (50, 100, 0.4038, 0.5962),
  ]) func intervalsAreWilsons(_ count: Int, _ total: Int, _ low: Double, _ high: Double) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 0.0001 && abs(interval.upperBound - high) < 0.0001)
    #expect(Proportion(0, of: 0).interval == nil)
  }

  @Test(arguments: [
    ["-o", "gold"], ["--partial"], [], ["--articles", "there-is-no-such-folder"],
  ]) func wrongUsageIsTold(_ options: [String]) throws {
    let file = try folder.write("d.jsonl", "")
    let records = options.isEmpty ? [] : ["--records", try folder.write("r.jsonl", "")]
    #expect(try CommandRun(["learn", file] + records + options).status == 64)
  }
}
