import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay learn --output`: decisions become articles that `hearsay train` reads.
@Suite struct TrainingFolderTests {
  private let folder: Scratch
  private let articles: String
  private let claims: String

  init() throws {
    folder = try Scratch()
    for name in ["01-wire-dock-strike.txt", "02-wire-ridge-truce.txt", "03-wire-mine-rescue.txt"] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent("in"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Sample.corpus + "/" + name, toPath: folder.path("in/" + name))
    }
    articles = folder.path("in")
    claims = folder.path("claims.jsonl")
    #expect(try CommandRun(["extract", articles, "-o", claims]).status == 0)
  }

  private var trees: [JSONTree] {
    get throws {
      try folder.text("claims.jsonl").split(separator: "\n").map {
        try JSONParser.value(of: Array($0.utf8))
      }
    }
  }

  /// A decision on a record as it stands.
  private func decision(_ tree: JSONTree, _ verdict: String = "accept") -> MadeDecision {
    func spans(_ trees: [JSONTree]) -> String {
      let pairs = trees.compactMap { tree -> String? in
        guard let start = tree["start"]?.integer, let end = tree["end"]?.integer else { return nil }
        return "[\(start),\(end)]"
      }
      return "[\(pairs.joined(separator: ","))]"
    }
    var made = MadeDecision(id: tree["id"]?.text ?? "", decision: verdict)
    made.article = tree["article_id"]?.text ?? ""
    made.hash = tree["text_sha256"]?.text ?? ""
    made.rule = tree["rule"]?.text ?? ""
    made.spans =
      "{\"source\":\(spans([tree["source"] ?? .null])),\"cue\":\(spans([tree["cue"] ?? .null])),"
      + "\"content\":\(spans(tree["content"]?.elements ?? []))}"
    return made
  }

  private func learn(_ decisions: [MadeDecision], _ options: [String] = []) throws -> CommandRun {
    let file = try folder.write("d.jsonl", decisions.map(\.line).joined())
    return try CommandRun(
      ["learn", file, "--records", claims, "--articles", articles, "-o", folder.path("gold")]
        + options)
  }

  @Test func whatWasAcceptedIsReadAsItWas() throws {
    let run = try learn(try trees.map { decision($0) })
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.text.contains("Training data: 3 articles with "))
    let score = try CommandRun([
      "evaluate", "--gold", folder.path("gold/text"), folder.path("gold/attributions"), claims,
    ])
    #expect(score.status == 0, "\(score.talk)")
    for metric in ["cue ", "content_exact ", "source_exact ", "full "] {
      let row = try #require(score.lines.first { $0.hasPrefix(metric) })
      #expect(row.contains("1.0000  1.0000  1.0000"), "\(row)")
    }
    let name = "01-wire-dock-strike.txt"
    #expect(try folder.text("gold/text/" + name) == folder.text("in/" + name))
    let train = try CommandRun([
      "train", "attribution", "--gold", folder.path("gold"), "--folds", "3",
    ])
    #expect(train.status == 0, "\(train.talk)")
    #expect(train.text.hasPrefix("3 documents, "))
  }

  @Test func articlesWithOpenRecordsAreLeftOutUnlessWanted() throws {
    let trees = try trees
    let all = trees.map { decision($0) }
    let last = all.count - 1
    var some = Array(all.dropLast())
    some.append(decision(trees[last], "skip"))
    let run = try learn(some)
    #expect(run.status == 0)
    #expect(run.text.contains("Training data: 2 articles with "))
    #expect(run.text.contains("    03-wire-mine-rescue.txt: 1 not decided\n"), "\(run.text)")
    #expect(
      !FileManager.default.fileExists(atPath: folder.path("gold/text/03-wire-mine-rescue.txt")))
    let mixed = try learn(some)
    #expect(mixed.status == 64)
    #expect(mixed.talk.contains("it holds annotated articles already"))
    try FileManager.default.removeItem(atPath: folder.path("gold"))
    #expect(try learn(some, ["--partial"]).text.contains("Training data: 3 articles with "))
  }

  @Test func whatWasFixedIsWrittenAsItIsRight() throws {
    let trees = try trees
    var decisions = trees.map { decision($0, "reject") }
    decisions[1].decision = "fix"
    decisions[1].fixed = #"{"source":[[3,9]],"cue":[],"content":[[0,2],[10,20]]}"#
    #expect(try learn(decisions).status == 0)
    let text = Array(try folder.text("in/01-wire-dock-strike.txt").unicodeScalars)
    func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }
    let content = words(0..<2) + " " + words(10..<20)
    #expect(
      try folder.text("gold/attributions/01-wire-dock-strike.ann") == """
        T1\tContent 0 2;10 20\t\(content)
        T2\tSource 3 9\t\(words(3..<9))
        T3\tAttribution 0 2;10 20\t\(content)
        E1\tAttribution:T3 Content:T1 Source:T2

        """)
    // Where all was rejected the article teaches that there is nothing.
    #expect(try folder.text("gold/attributions/02-wire-ridge-truce.ann").isEmpty)
  }

  @Test func recordsThatMovedTeachByTheirOwnPlaces() throws {
    let all = try trees.map { decision($0) }
    var moved = all
    moved[0].id = "h-old"
    let run = try learn(moved, ["--partial"])
    #expect(run.status == 0)
    #expect(run.text.contains("  h-old  01-wire-dock-strike.txt  "))
    let before = try folder.text("gold/attributions/01-wire-dock-strike.ann")
    try FileManager.default.removeItem(atPath: folder.path("gold"))
    #expect(try learn(all).status == 0)
    #expect(try folder.text("gold/attributions/01-wire-dock-strike.ann") == before)
  }

  @Test func anArticleThatChangedIsLeftOutAndTold() throws {
    let all = try trees.map { decision($0) }
    try folder.write("in/02-wire-ridge-truce.txt", "Something else.\n")
    let run = try learn(all)
    #expect(run.status == 1)
    #expect(run.text.contains("Training data: 2 articles with "))
    #expect(run.talk.contains("the article 02-wire-ridge-truce.txt has changed since"))
  }

  @Test func aPlaceBehindTheArticleIsAnError() throws {
    var all = try trees.map { decision($0) }
    all[3].decision = "fix"
    all[3].fixed = #"{"content":[[0,999999]]}"#
    let run = try learn(all)
    #expect(run.status == 64)
    #expect(
      run.talk.contains("d.jsonl:4: the span [0,999999] ends behind the article"), "\(run.talk)")
  }

  @Test func onlyTheOutermostCounts() {
    func made(_ id: String, _ verdict: Decision.Verdict, _ spans: RecordSpans) -> Decision {
      Decision(
        id: id, articleID: "a", verdict: verdict, reason: nil, note: nil, fix: nil, spans: spans,
        textHash: "", claim: "",
        sourceName: nil, kind: "statement", rule: "verb-cue", confidence: 1, reviewer: nil, time: ""
      )
    }
    let outer = RecordSpans(source: [0..<2], cue: [3..<5], content: [6..<30])
    let inner = RecordSpans(source: [6..<8], cue: [9..<12], content: [13..<30])
    let both = GoldAttributions([made("1", .accept, inner), made("2", .accept, outer)])
    #expect(both.spans == [outer])
    #expect(both.nested == 1)
    let one = GoldAttributions([made("1", .accept, inner), made("2", .reject, outer)])
    #expect(one.spans == [inner])
    let twice = GoldAttributions([made("1", .accept, outer), made("2", .accept, outer)])
    #expect(twice.spans == [outer])
  }
}
