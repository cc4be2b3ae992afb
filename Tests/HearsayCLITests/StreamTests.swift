import Foundation
import Testing

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
    #expect(run.status == 1)
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

  @Test func filesAndStandardInputExcludeEachOther() throws {
    #expect(try CommandRun(["extract", "--stdin", "a.txt"]).status == 64)
    #expect(try CommandRun(["extract"]).status == 64)
  }
}
