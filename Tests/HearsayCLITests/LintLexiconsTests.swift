import Foundation
import Testing

/// `hearsay lint-lexicons`.
@Suite struct LintLexiconsTests {
  private static let header =
    "# Verb particles.\n# source: written here\n# licence: Apache-2.0\n# regenerate: edited by hand\n"

  @Test func theProjectsOwnFilesPass() throws {
    let run = try CommandRun(["lint-lexicons"], folder: Sample.project)
    #expect(run.status == 0)
    #expect(run.output.isEmpty, "\(run.text)")
    #expect(run.talk.wholeMatch(of: /\d+ files, 0 faults\n/) != nil, "\(run.talk)")
  }

  @Test func faultsAreToldWithFileAndLine() throws {
    let folder = try Scratch()
    try folder.write("particles.lex", Self.header + "on\noff\n")
    try folder.write("tagger.weights", "# Weights.\n# source: x\n# regenerate: y\na\t1\nb\tnan\n")
    let run = try CommandRun(["lint-lexicons", folder.url.path])
    #expect(run.status == 1)
    #expect(
      run.lines == [
        "\(folder.path("particles.lex")):6: out of order: it belongs before 'on'",
        "\(folder.path("tagger.weights")):5: 'nan' is no finite number",
      ])
    #expect(run.talk == "2 files, 2 faults\n")
  }

  @Test func aFolderNamedEnIsTaken() throws {
    let folder = try Scratch()
    try folder.write("en/particles.lex", Self.header + "on\noff\n")
    try folder.write("other.lex", "")
    let run = try CommandRun(["lint-lexicons", folder.url.path])
    #expect(run.lines.count == 1)
    #expect(run.text.hasPrefix("\(folder.path("en/particles.lex")):6: "))
  }

  @Test func wrongUsageIsTold() throws {
    let folder = try Scratch()
    let empty = try CommandRun(["lint-lexicons", folder.url.path])
    #expect(empty.status == 64)
    #expect(empty.talk.contains("there are no .lex and .weights files"))
    let missing = try CommandRun(["lint-lexicons", folder.path("no")])
    #expect(missing.status == 64)
    #expect(missing.talk.contains("\(folder.path("no")): there is no such file or folder"))
  }
}
