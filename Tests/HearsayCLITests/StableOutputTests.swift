import Foundation
import Testing

/// The same input gives the same bytes.
@Suite struct StableOutputTests {
  @Test(arguments: ["1", "2", "8"])
  func theNumberOfJobsChangesNothing(_ jobs: String) throws {
    let run = try CommandRun(["extract", Sample.corpus, "--jobs", jobs])
    #expect(run.status == 0)
    #expect(run.output.count > 1_000_000)
    #expect(try run.output == Sample.corpusRun.get().output)
  }

  @Test func anEmptyEnvironmentChangesNothing() throws {
    let folder = try Scratch()
    let path = try folder.write("a.txt", Sample.article)
    let bare = try CommandRun(["extract", path], environment: [:])
    #expect(bare.status == 0)
    #expect(try bare.output == CommandRun(["extract", path]).output)
  }

  @Test func theWorkingFolderChangesNothing() throws {
    let folder = try Scratch()
    try folder.write("in/a.txt", Sample.article)
    let inside = try CommandRun(["extract", "."], folder: folder.url.appendingPathComponent("in"))
    #expect(try inside.output == CommandRun(["extract", folder.path("in")]).output)
  }

  @Test(arguments: [["-j", "1"], ["-j1"], ["--jobs", "1"], ["--jobs=1"]])
  func theNumberOfJobsIsWrittenInAnyUsualWay(_ option: [String]) throws {
    let folder = try Scratch()
    let path = try folder.write("a.txt", Sample.short)
    let run = try CommandRun(["extract", path] + option)
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.lines.count == 1)
  }

  @Test(arguments: ["-j0", "-j2000", "-jx"])
  func aNumberOfJobsThatCannotBeIsWrongUsage(_ option: String) throws {
    #expect(try CommandRun(["extract", Sample.corpus, option]).status == 64)
  }
}
