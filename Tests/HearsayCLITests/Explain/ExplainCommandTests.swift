import Foundation
import Testing

/// `hearsay explain` as it is run.
@Suite struct ExplainCommandTests {
  private static let text = """
    Ada Lindt, an engineer, said the bridge had cost 40 million euros. She denied that it leaked.

    The railway was warned in May, according to two officials.
    """

  /// A folder with one article in it, and the records that are extracted from it.
  private struct Given {
    let folder: Scratch
    let path: String
    let records: [[String: Any]]

    init(_ text: String = ExplainCommandTests.text) throws {
      folder = try Scratch()
      path = try folder.write("bridge.txt", text)
      let run = try CommandRun(["extract", "--explain", path])
      records = try run.lines.map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
      }
    }

    var ids: [String] { records.compactMap { $0["id"] as? String } }
  }

  @Test func everyStepOfTheTraceIsThere() throws {
    let given = try Given()
    #expect(given.ids.count == 3)
    for (record, id) in zip(given.records, given.ids) {
      let run = try CommandRun(["explain", given.path, "--id", id, "--width", "1000"])
      #expect(run.status == 0)
      let trace = try #require(record["trace"] as? [[String: Any]])
      #expect(trace.count > 20)
      for step in trace {
        let rule = try #require(step["rule"] as? String)
        let isInWords =
          ["others", "all-right", "parts-together", "scorer", "final"].contains(rule)
          || rule.hasPrefix("no-content")
        #expect(isInWords || run.text.contains(rule), "\(rule)")
      }
    }
  }

  @Test func theStagesFollowEachOther() throws {
    let given = try Given()
    let run = try CommandRun(["explain", given.path, "--seq", "2"])
    #expect(run.status == 0)
    #expect(run.text.contains("{2 She} ‹2 denied› ⟦2 that it leaked⟧."))
    var rest = run.text[...]
    let marks = [
      "├─ Attribution", "│  ├─ cue “denied”: rule verb-cue", "content after the cue",
      "source “She”: rule source-subject", "all of it", "├─ Source: Ada Lindt",
      "rule personal-pronoun", "goes back to “Ada Lindt", "├─ Kind: denial", "rule cue-kind",
      "├─ Check score", "└─ Confidence", "as the record gives it",
    ]
    for mark in marks {
      let found = try #require(rest.range(of: mark), "\(mark)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func whatSpeaksForItAndAgainstItIsSetApart() throws {
    let given = try Given()
    let run = try CommandRun(["explain", given.path, "--seq", "1", "--width", "300"])
    let plus = run.lines.filter { $0.contains("─ +") }
    let minus = run.lines.filter { $0.contains("─ −") }
    #expect(plus.count > 5 && minus.count > 5)
    let counted = "  whether it can be counted or measured: “cost”, “40 million euros” (measurable)"
    #expect(plus.contains { $0.hasSuffix(counted) })
    #expect(minus.contains { $0.hasSuffix("  where every claim starts (bias)") })
    var branch: Substring = ""
    for line in run.lines {
      if line.hasSuffix("─ for") || line.hasSuffix("─ against") { branch = line.suffix(7) }
      if line.contains("─ +"), !line.contains("%") { #expect(branch.hasSuffix("for"), "\(line)") }
      if line.contains("─ −") { #expect(branch == "against", "\(line)") }
    }
  }

  @Test func theBeginningOfAnIdIsEnoughAndSeveralAreExplained() throws {
    let given = try Given()
    let run = try CommandRun([
      "explain", given.folder.url.path, "--id", String(given.ids[2].prefix(6)), "--id",
      given.ids[0],
    ])
    #expect(run.status == 0)
    let heads = run.lines.filter { $0.hasPrefix("h-") }.map { String($0.prefix(22)) }
    #expect(heads == [given.ids[2], given.ids[0]])
  }

  @Test func itStopsReadingWhenAllIsFound() throws {
    let given = try Given()
    try given.folder.write("later.txt", "")
    let whole = try CommandRun(["explain", given.folder.url.path, "--id", given.ids[0]])
    #expect(whole.status == 0)
    #expect(whole.talk.isEmpty)
    let part = try CommandRun([
      "explain", given.folder.url.path, "--id", String(given.ids[0].dropLast(6)),
    ])
    #expect(part.status == 0)
    #expect(part.talk.contains("later.txt"))
  }

  @Test func anUnknownIdIsToldWithTheWayToFindOne() throws {
    let given = try Given()
    let run = try CommandRun(["explain", given.path, "--id", "h-aaaaaaaaaaaaaaaaaaaa"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("h-aaaaaaaaaaaaaaaaaaaa"))
    #expect(run.talk.contains("`hearsay show \(given.path)` lists the ids"))
    #expect(run.talk.split(separator: "\n").count == 1)
  }

  @Test func whatIsKnownIsPrintedBesideWhatIsNot() throws {
    let given = try Given()
    let run = try CommandRun(["explain", given.path, "--id", "nonsense", "--id", given.ids[1]])
    #expect(run.status == 1)
    #expect(run.text.hasPrefix(given.ids[1]))
    #expect(run.talk.contains("“nonsense” is no record's id"))
  }

  @Test func numbersHoldForOneArticle() throws {
    let given = try Given()
    let none = try CommandRun(["explain", given.path, "--seq", "9"])
    #expect(none.status == 1)
    #expect(none.talk.contains("has no record 9, it has 3 records"))
    try given.folder.write("other.txt", "It rained in Tarn on Monday.")
    let several = try CommandRun(["explain", given.folder.url.path, "--seq", "1"])
    #expect(several.status == 1)
    #expect(several.output.isEmpty)
    #expect(several.talk.contains("--seq needs one article"))
  }

  @Test(arguments: [
    ["--id", "h-ab"], ["--seq", "0"], [], ["--seq", "1", "--id", "h-abcdef"],
  ])
  func wrongUsageIsTold(arguments: [String]) throws {
    let run = try CommandRun(["explain", "article.txt"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  @Test func aMissingFileIsOneMessage() throws {
    let run = try CommandRun(["explain", "no-such-article.txt", "--seq", "1"])
    #expect(run.status == 1)
    #expect(run.talk.split(separator: "\n").count == 1)
  }

  @Test func recordsInLinesAreFoundAndColoured() throws {
    let folder = try Scratch()
    let lines = (1...3).map { #"{"id":"n\#($0)","text":"Officials said the dam was closed."}"# }
    let path = try folder.write("news.jsonl", lines.joined(separator: "\n") + "\n")
    let ids = try CommandRun(["extract", path]).lines.compactMap {
      try (JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["id"] as? String
    }
    #expect(Set(ids).count == 3)
    let run = try CommandRun(["explain", path, "--id", ids[1], "--color", "always"])
    #expect(run.status == 0)
    #expect(run.text.contains("claim 1 of n2"))
    #expect(run.text.contains("\u{1B}[32mfor\u{1B}[0m"))
  }
}
