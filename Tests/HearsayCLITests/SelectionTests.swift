import Foundation
import Testing

@testable import HearsayCLI

/// `--shard` and `--since`: which articles of many are worked on.
@Suite struct SelectionTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func lines(_ run: CommandRun) -> [String] { run.lines.map(String.init) }

  @Test func shardsAreTheWholeTogether() throws {
    let whole = try Sample.corpusRun.get()
    var together: [String] = []
    for number in 1...3 {
      let run = try CommandRun(["extract", Sample.corpus, "--shard", "\(number)/3"])
      #expect(run.status == 0)
      #expect(!run.lines.isEmpty && run.lines.count < whole.lines.count)
      together += lines(run)
    }
    #expect(together.sorted() == lines(whole).sorted())
  }

  @Test func linesAreSharedOutByTheirArticlesIdentifiers() throws {
    let text = (0..<40).map {
      "{\"id\":\"a-\($0)\",\"text\":\"The ferry was late, a spokesman said.\"}\n"
    }.joined()
    let input = try folder.write("in.jsonl", text + "no JSON\n")
    var articles: [String] = []
    var complaints: [Substring] = []
    for number in 1...2 {
      let run = try CommandRun(["extract", input, "--shard", "\(number)/2"])
      articles += try run.texts("article_id")
      #expect(try run.texts("article_id").count > 8)
      complaints += run.complaints
    }
    #expect(articles.sorted() == (0..<40).map { "a-\($0)" }.sorted())
    #expect(complaints.count == 1)
  }

  @Test func nearIdentifiersSpreadEvenly() {
    for count in [2, 3, 8] {
      var taken = Array(repeating: 0, count: count)
      for article in 0..<4000 {
        let owners = (1...count).filter {
          Shard(number: $0, count: count).takes("2024/05/\(article).txt")
        }
        #expect(owners.count == 1)
        taken[owners[0] - 1] += 1
      }
      #expect(taken.allSatisfy { abs($0 - 4000 / count) < 4000 / count / 4 }, "\(taken)")
    }
  }

  @Test(arguments: ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/2", ""])
  func aPartThatCannotBeIsWrongUsage(_ shard: String) throws {
    #expect(Shard(argument: shard) == nil)
    #expect(try CommandRun(["extract", Sample.corpus, "--shard=\(shard)"]).status == 64)
  }

  @Test func onlyNewAndChangedArticlesAreWorkedOn() throws {
    for name in ["a", "b", "c"] { try folder.write("in/\(name).txt", Sample.article) }
    let input = folder.path("in")
    let earlier = folder.path("earlier.jsonl")
    #expect(try CommandRun(["extract", input, "-o", earlier]).status == 0)
    #expect(try CommandRun(["extract", input, "--since", earlier]).output.isEmpty)
    try folder.write("in/b.txt", Sample.article + "\nThe ferry sank, officials said.\n")
    try folder.write("in/d.txt", Sample.short)
    let run = try CommandRun(["extract", input, "--since", earlier])
    #expect(run.status == 0)
    let alone = try ["b.txt", "d.txt"].map {
      try CommandRun(["extract", folder.path("in/\($0)")]).text
    }
    #expect(run.text == alone.joined())
    #expect(run.summary?.hasPrefix("2 articles") == true)
  }

  @Test func anEarlierOutputOfReadTellsOfArticlesWithoutClaims() throws {
    try folder.write("in/a.txt", "It rained for most of the week.\n")
    let earlier = folder.path("earlier.jsonl")
    #expect(try CommandRun(["read", folder.path("in"), "-o", earlier]).status == 0)
    let run = try CommandRun(["extract", folder.path("in"), "--since", earlier])
    #expect(run.summary?.hasPrefix("0 articles") == true)
  }

  @Test func aFileThatIsNoOutputIsTold() throws {
    let earlier = try folder.write("earlier.jsonl", "{\"article_id\":\"a\"}\n{]\n")
    let run = try CommandRun(["extract", Sample.corpus, "--since", earlier])
    #expect(run.status == 64)
    #expect(run.talk.contains("\(earlier):2: this is no record"))
    #expect(
      try CommandRun(["extract", Sample.corpus, "--since", folder.path("none")]).status == 64)
  }
}
