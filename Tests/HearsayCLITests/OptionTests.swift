import Foundation
import Testing

@testable import HearsayCLI

/// The options of `hearsay extract`, each doing what it says.
@Suite struct OptionTests {
  private let folder: Scratch
  private let article: String

  init() throws {
    folder = try Scratch()
    article = try folder.write("a.txt", Sample.article)
  }

  private func run(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(["extract", article] + arguments)
  }

  @Test func kindsSelect() throws {
    #expect(try run([]).texts("kind").count == 5)
    #expect(try run(["--kind", "denial"]).texts("kind") == ["denial"])
    #expect(try run(["--kind", "denial", "--kind", "statement"]).texts("kind").count == 5)
    #expect(try run(["--kind", "question"]).output.isEmpty)
    let unknown = try run(["--kind", "rumour"])
    #expect(unknown.status == 64)
    #expect(unknown.talk.contains("denial"))
  }

  @Test func confidenceSelects() throws {
    let all = try run([]).lines
    let kept = try run(["--min-confidence", "0.9"])
    let sure = try all.filter { line in
      let record = try JSONParser.value(of: Array(line.utf8))
      guard case .number(let confidence)? = record["confidence"] else { return false }
      return confidence >= 0.9
    }
    #expect(!sure.isEmpty && sure.count < all.count)
    #expect(kept.lines == sure)
    #expect(try run(["--min-confidence", "1.5"]).status == 64)
  }

  @Test func theDateIsForArticlesThatHaveNone() throws {
    let lines = "{\"text\":\"\(Sample.short.dropLast())\",\"published\":\"2020-02-03\"}\n"
    let dated = try folder.write("b.jsonl", lines)
    let run = try run([dated, "--published", "2024-05-31"])
    let dates = try Set(
      run.objects.map { [$0["article_id"]?.text, $0["article_published"]?.text] })
    #expect(dates == [["a.txt", "2024-05-31"], ["b.jsonl#1", "2020-02-03"]])
    #expect(try self.run(["--published", "31 May"]).status == 64)
  }

  @Test func reasonsAreToldWhenAskedFor() throws {
    let silent = try run([]).objects
    let explained = try run(["--explain"]).objects
    #expect(silent.allSatisfy { $0["trace"] == .array([]) })
    #expect(explained.allSatisfy { !($0["trace"]?.elements.isEmpty ?? true) })
    #expect(silent.map { $0["id"] } == explained.map { $0["id"] })
  }

  @Test func lexiconsTakeThePlaceOfTheBuiltInOnes() throws {
    let source = Sample.project.appendingPathComponent("Lexicons/en/cues.lex")
    let text = try String(contentsOf: source, encoding: .utf8)
    let changed = text.replacingOccurrences(
      of: "\ndeny\tpos=v\tclass=deny\t", with: "\ndeny\tpos=v\tclass=say\t")
    #expect(changed != text)
    try folder.write("lexicons/cues.lex", changed)
    let classes = { (run: CommandRun) in try run.objects.map { $0["cue"]?["class"]?.text } }
    #expect(try classes(run([])).last == "deny")
    #expect(try classes(run(["--lexicons", folder.path("lexicons")])).last == "say")
  }

  @Test func lexiconsThatCannotBeAreTold() throws {
    try folder.write("lexicons/cues.lex", "# Cues.\nsay\tpos=v\n\tpos=v\n")
    let faulty = try run(["--lexicons", folder.path("lexicons")])
    #expect(faulty.status == 64)
    #expect(faulty.talk.contains("cues.lex:3: "))
    let missing = try run(["--lexicons", folder.path("no")])
    #expect(missing.status == 64)
    #expect(missing.talk.contains("\(folder.path("no")): there is no such file or folder"))
  }

  @Test func fieldsOfLinesAreNamed() throws {
    let values = [
      "key": "x1", "story": String(Sample.short.dropLast()), "head": "Ferry late",
      "day": "2024-01-02", "paper": "The Tarn Courier", "link": "https://example.org/1",
      "tongue": "en-GB", "writer": "Ann Smith",
    ]
    let line = values.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
    let path = try folder.write("b.jsonl", "{\(line)}\n")
    let options = [
      "--id-field", "key", "--text-field", "story", "--title-field", "head",
      "--published-field", "day", "--publisher-field", "paper", "--url-field", "link",
      "--language-field", "tongue", "--byline-field", "writer",
    ]
    let run = try CommandRun(["extract", path] + options)
    let record = try #require(try run.objects.first)
    let names = ["article_id", "article_title", "article_published", "article_publisher"]
    #expect(
      names.map { record[$0]?.text } == ["x1", "Ferry late", "2024-01-02", "The Tarn Courier"])
    #expect(record["article_url"]?.text == "https://example.org/1")
    #expect(record["article_language"]?.text == "en-GB")
    let article = try #require(try CommandRun(["read", path] + options).objects.first)
    #expect(article["byline"]?.text == "Ann Smith")
  }

  @Test func theSummaryCounts() throws {
    let one = try run([])
    let form = /1 article, 5 assertions, 0 errors, \d+\.\d\d MB\/s\n/
    #expect(one.talk.wholeMatch(of: form) != nil, "\(one.talk)")
    let two = try run([folder.path("no.txt"), article, "--kind", "denial"])
    #expect(two.summary?.hasPrefix("2 articles, 2 assertions, 1 error, ") == true, "\(two.talk)")
  }

  @Test func quietSaysNothingButErrors() throws {
    #expect(try run(["--quiet"]).talk.isEmpty)
    let faulty = try run(["-q", folder.path("no.txt")])
    #expect(faulty.talk.split(separator: "\n").count == 1)
    #expect(faulty.complaints.count == 1)
  }
}
