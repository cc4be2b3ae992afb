import Foundation
import Testing

/// Where output goes: a file that is complete or not there, standard output, a closed pipe.
@Suite struct OutputTests {
  private let folder: Scratch
  private let article: String

  init() throws {
    folder = try Scratch()
    article = try folder.write("in/a.txt", Sample.article)
  }

  @Test func aFileHoldsWhatStandardOutputWouldGet() throws {
    let file = folder.path("out.jsonl")
    let run = try CommandRun(["extract", article, "-o", file])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.text("out.jsonl") == CommandRun(["extract", article]).text)
    #expect(try folder.names() == ["in", "out.jsonl"])
  }

  @Test func theOldFileIsReplacedWithItsRightsKept() throws {
    let file = try folder.write("out.jsonl", "old\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(try CommandRun(["extract", article, "-o", file]).status == 0)
    #expect(try folder.text("out.jsonl").hasPrefix("{\"schema\":"))
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(rights as? Int == 0o600)
  }

  @Test func aRunThatFailsLeavesTheOldFile() throws {
    let file = try folder.write("out.jsonl", "old\n")
    let run = try CommandRun([
      "extract", article, "-o", file, "--errors", folder.path("no/e.jsonl"),
    ])
    #expect(run.status == 74)
    #expect(try folder.text("out.jsonl") == "old\n")
    #expect(try folder.names() == ["in", "out.jsonl"])
  }

  @Test func aLinkStaysALink() throws {
    try folder.write("out.jsonl", "old\n")
    try folder.link("link.jsonl", to: "out.jsonl")
    #expect(try CommandRun(["extract", article, "-o", folder.path("link.jsonl")]).status == 0)
    #expect(try folder.text("out.jsonl").hasPrefix("{\"schema\":"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.jsonl"))
        == "out.jsonl")
  }

  @Test(arguments: ["out", "no/such/out.jsonl"])
  func anOutputThatCannotBeIsTold(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("out"), withIntermediateDirectories: false)
    let run = try CommandRun(["extract", article, "-o", folder.path(name)])
    #expect(run.status == 74)
    #expect(run.complaints.count == 1)
    #expect(
      run.complaints.first?.hasPrefix("hearsay: \(folder.path(name)): cannot be written: ") == true)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func aFullDiskIsTold() throws {
    let named = try CommandRun(["extract", article, "-o", "/dev/full"])
    #expect(named.status == 74)
    #expect(
      named.talk
        == "hearsay: /dev/full: cannot be written: the disk is full: free some space\n")
    let open = try CommandRun(
      ["extract", article], through: ["/bin/sh", "-c", "\"$0\" \"$@\" > /dev/full"])
    #expect(open.status == 74)
    #expect(open.talk.hasPrefix("hearsay: standard output: cannot be written: the disk is full"))
    let schema = try CommandRun(
      ["schema"], through: ["/bin/sh", "-c", "\"$0\" \"$@\" > /dev/full"])
    #expect(schema.status == 74)
  }

  @Test(arguments: [["extract", Sample.corpus], ["read", Sample.corpus], ["schema"]])
  func aClosedPipeIsANormalEnd(_ arguments: [String]) throws {
    let script = "{ \"$0\" \"$@\"; echo \"status $?\" >&2; } | head -1"
    let run = try CommandRun(arguments, through: ["/bin/sh", "-c", script])
    #expect(run.lines.count == 1)
    #expect(run.talk == "status 0\n")
  }

  @Test func aRunMayWriteIntoTheFolderThatItReads() throws {
    let inner = folder.path("in")
    let arguments = [
      "extract", inner, "-o", inner + "/claims.jsonl", "--errors", inner + "/errors.jsonl",
    ]
    #expect(try CommandRun(arguments).status == 0)
    let first = try folder.text("in/claims.jsonl")
    let again = try CommandRun(arguments)
    #expect(again.status == 0, "\(again.talk)")
    #expect(try folder.text("in/claims.jsonl") == first)
  }

  @Test(arguments: ["-o", "--errors"])
  func aFileThatIsReadIsNotWritten(_ option: String) throws {
    let run = try CommandRun(["extract", article, option, article])
    #expect(run.status == 64)
    #expect(run.talk.contains("\(article) is read and cannot be written"))
    #expect(try folder.text("in/a.txt") == Sample.article)
  }
}
