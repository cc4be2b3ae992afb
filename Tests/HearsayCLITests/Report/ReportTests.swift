import Foundation
import Hearsay
import Testing

@testable import HearsayCLI

/// `hearsay report`: what it counts and lists.
@Suite struct ReportTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func report(_ lines: String, _ options: [String] = []) throws -> CommandRun {
    try CommandRun(["report", "-"] + options, input: Data(lines.utf8))
  }

  private func page(_ records: [MadeRecord], _ options: [String] = []) throws -> String {
    let run = try report(records.map(\.line).joined(), options)
    #expect(run.status == 0, "\(run.talk)")
    return run.text
  }

  /// A row of a table: a name, words, numbers.
  private func row(_ name: String, words: [String] = [], _ numbers: [String]) -> String {
    "<tr><th scope=\"row\"><bdi>\(name)</bdi></th>"
      + words.map { "<td class=\"word\">\($0)</td>" }.joined()
      + numbers.map { "<td class=\"number\">\($0)</td>" }.joined() + "</tr>"
  }

  /// Seven claims of four sources in three articles.
  private static let counted = [
    MadeRecord(
      id: "h-1", article: "a", quote: "direct", claim: "The bridge is safe",
      published: "2024-01-05",
      publisher: "The Post"),
    MadeRecord(
      id: "h-2", article: "a", quote: "mixed", claim: "The road is wet", published: "2024-01-05",
      publisher: "The Post"),
    MadeRecord(
      id: "h-3", article: "b", claim: "The tower is old", published: "2024-03-31",
      publisher: "The Post"),
    MadeRecord(
      id: "h-4", article: "b", source: "officials", type: "anonymous", anonymous: true,
      claim: "The bill was late", published: "2024-03-31T23:10:00Z", publisher: "The Post"),
    MadeRecord(
      id: "h-5", article: "c", source: "City Council", type: "government", kind: "decision",
      claim: "To widen the lane"),
    MadeRecord(id: "h-6", article: "c", source: "Ann Lee", type: "organization", claim: "We grew"),
    MadeRecord(
      id: "h-7", article: "c", source: nil, claim: "He will come back", confidence: 0.35,
      words: "he"),
  ]

  @Test func sourcesAreCountedByNameAndType() throws {
    let page = try page(Self.counted)
    #expect(page.contains(row("Ann Lee", words: ["person"], ["3", "2", "1", "1", "0"])))
    #expect(page.contains(row("Ann Lee", words: ["organization"], ["1", "1", "0", "0", "0"])))
    #expect(page.contains(row("officials", words: ["anonymous"], ["1", "1", "0", "0", "1"])))
    #expect(page.contains(row("City Council", words: ["public body"], ["1", "1", "0", "0", "0"])))
    #expect(page.contains(row("Not named (person)", words: ["person"], ["1", "1", "0", "0", "0"])))
    #expect(page.contains("In 3 articles, 7 claims by 5 sources were found."))
    #expect(page.contains("Most often quoted: Ann Lee, with 3 claims in 2 articles."))
    #expect(page.contains(">Ann Lee (organization)<"))
  }

  @Test func sharesAreCountedOverTimeAndByPublisher() throws {
    let page = try page(Self.counted)
    // 5 January to 31 March 2024: by week. The weeks begin on 1 January and on 25 March, both Mondays.
    #expect(page.contains("By week of publication. 3 claims of articles without a date"))
    #expect(
      page.contains(row("week of 1 Jan 2024", ["2", "1 (50%)", "1 (50%)", "0 (0%)", "0 (0%)"])))
    #expect(page.contains(row("week of 8 Jan 2024", ["0", "–", "–", "–", "–"])))
    #expect(
      page.contains(row("week of 25 Mar 2024", ["2", "0 (0%)", "0 (0%)", "2 (100%)", "1 (50%)"])))
    #expect(page.contains(row("no date", ["3", "0 (0%)", "0 (0%)", "3 (100%)", "0 (0%)"])))
    #expect(
      page.contains(row("The Post (2)", ["4", "1 (25%)", "1 (25%)", "2 (50%)", "1 (25%)"])))
    #expect(page.contains(row("not named (1)", ["3", "0 (0%)", "0 (0%)", "3 (100%)", "0 (0%)"])))
  }

  @Test func kindsAndConfidencesAreCounted() throws {
    let page = try page(Self.counted)
    #expect(page.contains("<desc id=\"chart-kinds-desc\">statements: 6, 86%; decisions: 1, 14%.<"))
    #expect(page.contains("90 to 100 percent: 6;"))
    #expect(page.contains("30 to 40 percent: 1;"))
    #expect(page.contains("people: 4 claims; 25% word for word, 25% partly, 50% in the article’s"))
  }

  @Test func everyClaimIsListedWithItsArticle() throws {
    let page = try page(Self.counted)
    for record in Self.counted {
      #expect(page.contains("<li data-record=\"\(record.id)\">"))
      #expect(page.contains(record.claim))
    }
    #expect(page.contains("<bdi>“The bridge is safe”</bdi>"))
    #expect(page.contains("<bdi>The tower is old</bdi>"))
    #expect(page.contains("<bdi class=\"who\">“he”</bdi>"))
  }

  @Test func whatIsNotListedIsCounted() throws {
    let claims = ["The bridge is safe", "The road is wet", "The tower is old", "Bread costs less"]
    let records = claims.enumerated().map { place, claim in
      MadeRecord(id: "h-\(place)", claim: claim, check: 0.1 * Double(place + 1))
    }
    let other = MadeRecord(id: "h-9", source: "Bo", claim: "Rain fell in May", check: 0.9)
    let page = try page(records + [other], ["--sources", "1", "--claims", "3"])
    let list = try #require(page.range(of: "id=\"claims\"")).lowerBound
    let part = page[list...]
    #expect(part.contains("Of 2 sources, the 1 with most claims, and of each at most 3"))
    #expect(part.contains("and 1 more</p>"))
    #expect(part.contains("And 1 source more."))
    #expect(part.contains("Bread costs less") && !part.contains("The bridge is safe"))
  }

  @Test func claimsOfSeveralArticlesAreListedOnceWithWhoRepeatsAndDenies() throws {
    let articles = [
      ("tue", "2024-03-05", "Harbour workers said the old crane was unsafe in strong wind."),
      ("mon", "2024-03-04", "“The old crane is unsafe in strong wind,” said Ann Smith."),
      ("wed", "2024-03-06", "The port denied that the old crane was unsafe in strong wind."),
    ]
    let lines = articles.map { "{\"id\":\"\($0)\",\"published\":\"\($1)\",\"text\":\"\($2)\"}\n" }
    let records = try CommandRun(["extract", "--stdin"], input: Data(lines.joined().utf8))
    let page = try report(records.text).text
    let section = try #require(page.range(of: "id=\"repeats\"")).lowerBound
    let end = try #require(page.range(of: "id=\"claims\"")).lowerBound
    let part = String(page[section..<end])
    #expect(part.contains("in 3 articles, repeated once, denied once"))
    let order = [
      "<em>first</em>", "Ann Smith", "<em>again</em>", "workers", "<em>denied by</em>",
    ]
    let places = order.compactMap { part.range(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted(), "\(part)")
    #expect(page.contains("<em class=\"turn\">denied:</em> <bdi>the old crane was unsafe"))
    #expect(!part.contains("class=\"turn\""))
    #expect(part.components(separatedBy: "id=\"repeat-").count == 2)
    #expect(page.contains("<a href=\"#repeat-1\">told in 3 articles</a>"))
  }

  @Test func decisionsAreApplied() throws {
    let decisions = try folder.write(
      "d.jsonl",
      MadeDecision(id: "h-1").line
        + MadeDecision(id: "h-2", decision: "reject", reason: "not-a-claim").line
        + MadeDecision(
          id: "h-3", decision: "fix", fixed: #"{"source_name":"Ann B. Lee","kind":"denial"}"#
        ).line
        + MadeDecision(id: "h-4", decision: "skip").line
        + MadeDecision(id: "h-5", decision: "reject").line
        + MadeDecision(id: "h-5", decision: "undo").line
        + MadeDecision(id: "h-elsewhere").line)
    let page = try page(Self.counted, ["--decisions", decisions])
    #expect(
      page.contains(
        "Checked by people: 1 accepted, 1 put right, 1 rejected and left out of everything here; "
          + "4 not yet decided. 1 decision tells of records that are not here."))
    #expect(page.contains("In 3 articles, 6 claims by"))
    #expect(!page.contains("The road is wet"))
    #expect(page.contains(row("Ann B. Lee", words: ["person"], ["1", "1", "0", "0", "0"])))
    #expect(page.contains(row("Ann Lee", words: ["person"], ["1", "1", "1", "0", "0"])))
    #expect(page.contains("denials: 1, 17%"))
    #expect(page.contains("✓ accepted") && page.contains("✓ put right"))
  }

  @Test func statementsOfArticlesAreCountedApart() throws {
    let own = MadeRecord(
      id: "h-8", article: "d", source: nil, type: "author", claim: "Rain fell in May",
      rule: "own-voice")
    let page = try page(Self.counted + [own])
    #expect(page.contains("In 4 articles, 7 claims by 5 sources were found."))
    #expect(page.contains("1 statement that the articles make themselves is not counted"))
    #expect(page.contains("The article itself"))
    let alone = try self.page([own])
    #expect(alone.contains("only statements that the articles make themselves"))
  }

  @Test func aRecordThatComesAgainCountsOnce() throws {
    let page = try page(Self.counted + [Self.counted[0]])
    #expect(page.contains("7 claims by 5 sources"))
    #expect(page.contains("Left out: 1 record that had come before."))
  }

  @Test func theCorpusIsCountedInFull() throws {
    let records = try Sample.corpusRun.get()
    let run = try CommandRun(["report", "-", "--title", "The corpus"], input: records.output)
    #expect(run.status == 0)
    #expect(run.text.contains("\(Figures.whole(records.lines.count)) claims by "))
    #expect(run.text.contains("<h1>The corpus</h1>") && run.text.contains("<title>The corpus<"))
    #expect(run.talk.contains("97 articles, \(records.lines.count) claims, "))
  }
}
