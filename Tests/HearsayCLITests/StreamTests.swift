import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay extract --stdin`: a filter, with errors in their articles' place.
@Suite struct StreamTests {
  private func run(_ input: String, _ arguments: [String] = []) throws -> CommandRun {
    try CommandRun(["extract", "--stdin"] + arguments, input: Data(input.utf8))
  }

  @Test(arguments: ["", "\n", " \n\n"])
  func nothingGivesNothing(_ input: String) throws {
    let run = try run(input)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.complaints.isEmpty)
  }

  @Test func errorsStandInTheirArticlesPlace() throws {
    let input = """
      {"id":"one","text":"The ferry was late, a spokesman said."}
      no JSON
      {"id":"two"}
      {"id":"three","text":"The ferry sank, officials said."}
      """
    let run = try run(input)
    #expect(run.status == 0)
    #expect(try self.run(input, ["--strict"]).status == 1)
    #expect(try run.texts("record") == ["assertion", "error", "error", "assertion"])
    #expect(try run.texts("article_id") == ["one", "stdin#2", "two", "three"])
    #expect(try run.texts("reason") == ["broken-json", "missing-text"])
    #expect(run.complaints.count == 2)
    #expect(run.complaints.first?.hasPrefix("hearsay: standard input:2: ") == true)
  }

  @Test func linesAreReadAsTheyComeFromAFile() throws {
    let folder = try Scratch()
    let lines = "{\"id\":\"a\",\"text\":\"The ferry was late, a spokesman said.\"}\n"
    let path = try folder.write("a.jsonl", lines)
    #expect(try run(lines).output == CommandRun(["extract", path]).output)
  }

  @Test func charactersThatSomebodyReplacedBeforeAreFlagged() throws {
    let records = try run(
      """
      {"id":"a","text":"The ferry to Malm\u{FFFD} was late, a spokesman said."}
      {"id":"b","text":"The ferry to Malmö was late, a spokesman said."}
      """
    ).objects
    #expect(
      records.map { $0["flags"]?.elements.compactMap(\.text) } == [["replaced-characters"], []])
  }

  @Test func anArticleThatTakesTooLongIsGivenUp() throws {
    let input = "{\"id\":\"a\",\"text\":\"The ferry was late, a spokesman said.\"}\n"
    let late = try run(input, ["--max-seconds", "0"])
    #expect(try late.texts("reason") == ["too-slow"])
    #expect(late.talk.contains("standard input: it took longer than 0.0 seconds"))
    #expect(try run(input, ["--max-seconds", "3600"]).output == run(input).output)
    #expect(try run(input, ["--max-seconds", "-1"]).status == 64)
  }

  @Test func filesAndStandardInputExcludeEachOther() throws {
    #expect(try CommandRun(["extract", "--stdin", "a.txt"]).status == 64)
    #expect(try CommandRun(["extract"]).status == 64)
  }

  @Test func recordsComeBeforeTheNextArticleIsSent() throws {
    let folder = try Scratch()
    let line = "{\"id\":\"a\",\"text\":\"The ferry was late, a spokesman said.\"}"
    // The script writes one article, and the second one only when the first one's record is there.
    let script = """
      mkfifo in && { "$0" "$@" < in > out & } && exec 3> in && echo '\(line)' >&3
      for turn in $(seq 200); do [ -s out ] && break; sleep 0.1; done
      wc -l < out
      echo '\(line)' >&3; exec 3>&-; wait
      wc -l < out
      """
    let run = try CommandRun(
      ["extract", "--stdin"], folder: folder.url, through: ["/bin/sh", "-c", script])
    #expect(run.lines == ["1", "2"])
  }
}
