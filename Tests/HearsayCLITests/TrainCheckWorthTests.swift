import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay train check-worth` as a command.
@Suite struct TrainCheckWorthTests {
  private static func debate(_ place: String) -> String {
    "1\tSMITH\tIn \(place) rents rose by 12 percent last year.\t1\n"
      + "2\tJONES\tThank you.\t0\n3\tJONES\tI hope to see it.\t0\n"
  }

  @Test func itPrintsTheRankingsAndWritesAFileThatTheLintAccepts() throws {
    let folder = try Scratch()
    for place in ["Ghana", "Peru"] {
      _ = try folder.write("debates/\(place).txt", Self.debate(place))
    }
    let run = try CommandRun([
      "train", "check-worth", "--debates", folder.url.path + "/debates", "--output",
      folder.url.path,
    ])
    #expect(run.status == 0)
    #expect(
      run.text == """
        1.0000  Ghana: 1 of 3 sentences checked
        1.0000  Peru: 1 of 3 sentences checked
        1.0000  mean average precision, each debate by numbers of the others

        """)
    let file = try String(
      contentsOf: folder.url.appendingPathComponent("check-worth.weights"), encoding: .utf8)
    #expect(file.contains("# fitted on 6 sentences of 2 debates of debates\n"))
    #expect(try CommandRun(["lint-lexicons", folder.url.path]).talk.contains("0 faults"))
  }

  @Test func whatCannotBeFittedIsExplained() throws {
    let folder = try Scratch()
    _ = try folder.write("one/a.txt", Self.debate("Ghana"))
    let one = try CommandRun(["train", "check-worth", "--debates", folder.url.path + "/one"])
    #expect(one.status == 64)
    #expect(one.talk.contains("fewer than two files"))
    for name in ["a", "b"] { _ = try folder.write("none/\(name).txt", "1\tSMITH\tHello.\t0\n") }
    let none = try CommandRun(["train", "check-worth", "--debates", folder.url.path + "/none"])
    #expect(none.status == 64)
    #expect(none.talk.contains("a.txt has no sentence with label 1"))
  }

  @Test func anOutputFolderThatIsNotThereIsToldBeforeAnythingIsRead() throws {
    for command in [
      ["check-worth", "--debates", "none"], ["attribution", "--gold", "none"],
      ["own-voice", "--gold", "none"],
    ] {
      let run = try CommandRun(["train"] + command + ["--output", "no/such/folder"])
      #expect(run.status == 64)
      #expect(run.talk.contains("no/such/folder: there is no such folder; make it first."))
    }
  }
}
