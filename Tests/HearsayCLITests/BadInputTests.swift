import Foundation
import Testing

@testable import HearsayCLI

/// What `hearsay extract` makes of files that cannot be read: one clear error, and the rest goes on.
@Suite struct BadInputTests {
  private func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.write("a.txt", Sample.short)
    try folder.write("c.txt", Sample.short)
    return folder
  }

  @Test(arguments: BadFile.all)
  func aBadFileGivesOneErrorAndTheRestIsRead(_ bad: BadFile) throws {
    let folder = try folder()
    try bad.make(folder)
    let errors = try Scratch()
    let run = try CommandRun(["extract", folder.url.path, "--errors", errors.path("e.jsonl")])
    #expect(run.status == 1)
    let place = folder.path(bad.name) + (bad.line.map { ":\($0)" } ?? "")
    #expect(run.complaints.count == 1, "\(run.talk)")
    #expect(run.complaints.first?.hasPrefix("hearsay: \(place): ") == true, "\(run.talk)")
    for word in bad.words { #expect(run.complaints.first?.contains(word) == true, "\(run.talk)") }
    #expect(try Set(run.texts("article_id")).isSuperset(of: ["a.txt", "c.txt"]))

    let record = try JSONParser.value(of: Array(errors.text("e.jsonl").utf8))
    guard case .object(let members) = record else { return #expect(Bool(false), "no object") }
    #expect(members.map(\.key) == ["schema", "record", "article_id", "reason", "detail"])
    #expect(record["schema"]?.text == "hearsay.error/1")
    #expect(record["article_id"]?.text == bad.name + (bad.line.map { "#\($0)" } ?? ""))
    #expect(record["reason"]?.text == bad.reason)
  }

  @Test(arguments: BadFile.all)
  func aBadFileThatIsNamedItselfGivesTheSameError(_ bad: BadFile) throws {
    let folder = try folder()
    try bad.make(folder)
    let paths = ["c.txt", bad.name, "a.txt"].map(folder.path)
    // Reading is the same for all commands; this one takes the least time.
    let run = try CommandRun(["read"] + paths)
    // A link to the folder itself is no loop where nothing leads back to it.
    guard bad.name != "b" else { return #expect(run.status == 1) }
    #expect(run.status == 1)
    #expect(run.complaints.count == 1, "\(run.talk)")
    let order = try run.texts("article_id").filter { !$0.hasPrefix("b") }
    #expect(order == ["c.txt", "a.txt"])
  }

  @Test func aFileThatDoesNotExistIsTold() throws {
    let folder = try folder()
    let run = try CommandRun(["extract", folder.path("no.txt"), folder.path("a.txt")])
    #expect(run.status == 1)
    #expect(run.complaints.count == 1)
    #expect(
      run.complaints.first
        == "hearsay: \(folder.path("no.txt")): there is no such file or folder: check the path")
    #expect(try run.texts("article_id") == ["a.txt"])
  }

  @Test func brokenTextIsReadWithRepair() throws {
    let folder = try folder()
    let text = Data(Sample.short.utf8) + [0xC3, 0x28] + Data("Caf\u{E9} was served.\n".utf8)
    try folder.write("b.txt", text)
    let run = try CommandRun(["extract", folder.url.path, "--repair"])
    #expect(run.status == 0, "\(run.talk)")
    let record = try #require(try run.objects.first { $0["article_id"]?.text == "b.txt" })
    #expect(record["flags"]?.elements.contains(.string("replacement-characters")) == true)
  }

  @Test func aLargerArticleIsReadWhenTheLimitIsRaised() throws {
    let folder = try Scratch()
    let lines = String(repeating: "Rain fell on the hills.\n", count: 45_000)
    let path = try folder.write("a.txt", lines)
    #expect(try CommandRun(["extract", path, "--max-size", "1"]).status == 1)
    #expect(try CommandRun(["read", path, "--max-size", "2"]).status == 0)
  }

  @Test(
    .enabled(
      if: Unprivileged.wrapper != nil,
      "skipped: this user may read everything, and setpriv is not there to drop that"))
  func whatMayNotBeReadIsTold() throws {
    let folder = try folder()
    try folder.write("b.txt", Sample.short)
    try folder.write("d/inner.txt", Sample.short)
    for name in ["b.txt", "d"] {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path(name))
    }
    let run = try CommandRun(
      ["extract", folder.url.path], through: Unprivileged.wrapper ?? [])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("d"))
    #expect(run.status == 1)
    #expect(run.complaints.count == 2, "\(run.talk)")
    for (complaint, name) in zip(run.complaints, ["b.txt", "d"]) {
      #expect(complaint.hasPrefix("hearsay: \(folder.path(name)): permission denied: make it "))
    }
    #expect(try run.texts("article_id") == ["a.txt", "c.txt"])
  }
}
