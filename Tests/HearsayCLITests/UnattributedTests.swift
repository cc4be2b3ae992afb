import Foundation
import Testing

@testable import HearsayCLI

/// `--unattributed`: what articles say themselves, off unless asked for.
@Suite struct UnattributedTests {
  private static let text = """
    The dam stands nine kilometres upstream of the border.

    The mayor said the bridge would open in May. The bridge was built in 1931.

    """
  private let folder: Scratch
  private let article: String

  init() throws {
    folder = try Scratch()
    article = try folder.write("news/a.txt", Self.text)
  }

  private func own(_ run: CommandRun) throws -> [JSONTree] {
    try run.objects.filter { $0["rule"]?.text == "own-voice" }
  }

  @Test func recordsOfTheArticleItselfComeOnlyWhenAskedFor() throws {
    let plain = try CommandRun(["extract", article])
    #expect(try own(plain).isEmpty)
    let voiced = try CommandRun(["extract", article, "--unattributed"])
    #expect(voiced.status == 0)
    #expect(
      try own(voiced).map { $0["claim"]?.text } == [
        "The dam stands nine kilometres upstream of the border", "The bridge was built in 1931",
      ])
    let (ids, others) = (try voiced.texts("id"), try plain.texts("id"))
    #expect(others.count == 1 && ids.contains(others))
    #expect(try voiced.objects.map { $0["seq"]?.integer } == [1, 2, 3])
  }

  @Test func theyHaveTheAuthorAsSourceAndNoCue() throws {
    for record in try own(CommandRun(["extract", article, "--unattributed"])) {
      #expect(record["source_type"]?.text == "author")
      #expect(record["kind"]?.text == "statement")
      #expect(record["quote"]?.text == "indirect")
      for key in ["source", "source_name", "cue", "cue_lemma"] { #expect(record[key] == .null) }
      #expect(record["chain"]?.elements.count == 1)
      #expect(record["propositions"]?.elements.isEmpty == false)
    }
    let byline = try folder.write("b.txt", "Dam holds\n\nBy Ann Marlow\n\n" + Self.text)
    let named = try own(CommandRun(["extract", byline, "--unattributed"]))
    #expect(Set(named.map { $0["source_name"]?.text }) == ["Ann Marlow"])
  }

  @Test func verifyAcceptsThem() throws {
    let records = folder.path("claims.jsonl")
    let run = try CommandRun(["extract", Sample.corpus, "--unattributed", "-o", records])
    #expect(run.status == 0)
    #expect(try folder.text("claims.jsonl").contains("\"rule\":\"own-voice\""))
    let verified = try CommandRun(["verify", records, "--articles", Sample.corpus])
    #expect(verified.status == 0, "\(verified.text.prefix(500))")
  }

  @Test func theOtherRecordsStayAsTheyAreButForTheirNumbers() throws {
    let plain = try Sample.corpusRun.get()
    let voiced = try CommandRun(["extract", Sample.corpus, "--unattributed"])
    func unnumbered(_ lines: [Substring]) -> [String] {
      lines.map { String($0.replacing(/"seq":\d+/, with: "")) }
    }
    let others = voiced.lines.filter { !$0.contains("\"rule\":\"own-voice\"") }
    #expect(others.count < voiced.lines.count)
    #expect(unnumbered(others) == unnumbered(plain.lines))
  }

  @Test func showMarksThem() throws {
    let shown = try CommandRun(["show", article, "--unattributed"])
    #expect(shown.status == 0)
    #expect(shown.text.contains("(the article)"))
    #expect(shown.text.contains("⟦1 The dam stands nine kilometres"))
    #expect(shown.text.contains("3 claims"))
    #expect(try CommandRun(["show", article]).text.contains("1 claim"))
  }

  @Test func explainTellsWhyAndHintsWhereTheOptionIsMissing() throws {
    let record = try #require(try own(CommandRun(["extract", article, "--unattributed"])).first)
    let id = try #require(record["id"]?.text)
    let explained = try CommandRun(["explain", article, "--unattributed", "--id", id])
    #expect(explained.status == 0)
    #expect(explained.text.contains("the article says it itself"))
    #expect(explained.text.contains("ruled out by none of: no news text, attributed sentence"))
    let missing = try CommandRun(["explain", article, "--id", id])
    #expect(missing.status == 1)
    #expect(missing.talk.contains("--unattributed"))
  }

  @Test func evaluationLeavesThemOut() throws {
    let gold = Sample.project.appendingPathComponent("Corpus/gold").path
    let reports = try [[], ["--unattributed"]].map { options in
      let records = folder.path("claims\(options.count).jsonl")
      _ = try CommandRun(["extract", Sample.corpus, "-o", records] + options)
      return try CommandRun(["evaluate", "--gold", Sample.corpus, gold, records]).text
    }
    #expect(!reports[0].isEmpty)
    #expect(reports[0] == reports[1])
  }
}
