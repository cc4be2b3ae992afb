import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay read` writes what `hearsay extract` reads.
@Suite struct ReadTests {
  @Test func articlesThatWereReadGiveTheSameRecords() throws {
    let folder = try Scratch()
    let file = folder.path("articles.jsonl")
    #expect(try CommandRun(["read", Sample.corpus, "-o", file]).status == 0)
    let run = try CommandRun(["extract", file])
    let direct = try Sample.corpusRun.get()
    #expect(run.status == 0)
    #expect(run.lines.count == direct.lines.count)
    for (one, other) in zip(run.lines, direct.lines) where one != other {
      #expect(one == other)
      break
    }
  }

  @Test func whatWasReadIsReadAgainUnchanged() throws {
    let folder = try Scratch()
    let first = try CommandRun(["read", Sample.corpus])
    let again = try CommandRun(["read", folder.write("articles.jsonl", first.output)])
    #expect(again.output == first.output)
  }
}
