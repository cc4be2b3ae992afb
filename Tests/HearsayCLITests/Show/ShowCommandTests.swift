import Foundation
import Testing

/// `hearsay show` as it is run.
@Suite struct ShowCommandTests {
  private static let text = """
    The mayor of Tarn said on Monday that the bridge would open in June.

    “It is ready,” said Ada Lindt, an engineer. The railway denied that it had been warned.
    """

  private static func show(
    _ arguments: [String] = [], _ variables: [String: String] = [:], text: String = text
  ) throws -> CommandRun {
    let folder = try Scratch()
    let path = try folder.write("tarn.txt", text)
    var environment = ProcessInfo.processInfo.environment
    for name in ["COLUMNS", "NO_COLOR"] { environment[name] = nil }
    environment.merge(variables) { $1 }
    return try CommandRun(["show", path] + arguments, environment: environment)
  }

  private static let escape = "\u{1B}"

  @Test func withoutATerminalItIsPlain() throws {
    let run = try Self.show()
    #expect(run.status == 0)
    #expect(run.talk.isEmpty)
    #expect(!run.text.contains(Self.escape))
    #expect(run.text.hasPrefix("tarn.txt"))
    #expect(run.text.contains("{1 The mayor of Tarn} ‹1 said›"))
    #expect(run.text.contains("⟦1 that the bridge would open in June⟧"))
    #expect(run.text.contains("Ada Lindt (engineer) — said"))
    #expect(run.text.contains("denial"))
    #expect(run.text.contains("h-"))
  }

  @Test func coloursNeverIsWhatPipesGet() throws {
    #expect(try Self.show(["--color", "never"]).output == Self.show().output)
    #expect(try Self.show([], ["NO_COLOR": "1"]).output == Self.show().output)
  }

  @Test func coloursAlwaysHasSequences() throws {
    let run = try Self.show(["--color", "always"], ["NO_COLOR": "1"])
    #expect(run.text.contains("\u{1B}[1;36mThe mayor of Tarn\u{1B}[0m"))
    #expect(run.text.contains("said\u{1B}[0m\u{1B}[35m[1]"))
    #expect(!run.text.contains("{1"))
  }

  @Test func theWidthIsKept() throws {
    let run = try Self.show(["--width", "30"])
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 30 })
    #expect(try Self.show([], ["COLUMNS": "30"]).output == run.output)
    #expect(try Self.show(["--width", "5"]).status == 64)
  }

  @Test func aFilterLeavesClaimsOutAndTheTextIn() throws {
    let run = try Self.show(["--kind", "denial"])
    #expect(run.text.contains("1 of 3 claims"))
    #expect(run.text.contains("The mayor of Tarn said on Monday"))
    #expect(run.text.contains("{3 The railway}"))
  }

  @Test func anArticleCannotSendSequences() throws {
    let text = "Officials said the \u{1B}[2J\u{1B}]0;owned\u{7} dam \u{9B}31m was closed."
    for color in ["always", "never"] {
      let run = try Self.show(["--color", color], text: text)
      let sequences = run.text.components(separatedBy: Self.escape).dropFirst()
      #expect(sequences.allSatisfy { $0.wholeMatch(of: /(?s)\[[0-9;]+m.*/) != nil })
      #expect(!run.text.contains("\u{7}") && !run.text.contains("\u{9B}"))
      #expect(run.text.contains("␛]0;owned␇"))
    }
  }

  @Test func oneArticleComesAfterTheOtherAndBadOnesAreTold() throws {
    let folder = try Scratch()
    try folder.write("a.txt", Self.text)
    try folder.write("b.txt", "")
    try folder.write("c.txt", "It rained in Tarn on Monday.")
    let run = try CommandRun(["show", folder.url.path])
    #expect(run.status == 1)
    #expect(run.talk.contains("b.txt"))
    #expect(run.text.contains("a.txt\n") && run.text.contains("c.txt\n"))
    #expect(run.text.contains("No claims"))
  }

  @Test func aMissingFileIsOneMessage() throws {
    let run = try CommandRun(["show", "no-such-article.txt"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.talk.split(separator: "\n").count == 1)
    #expect(run.talk.contains("no-such-article.txt: there is no such file"))
  }
}
