import Foundation
import Testing

@testable import HearsayCLI

/// What every command says of itself.
@Suite struct HelpTests {
  /// A command as the program describes it to other programs.
  private struct Command {
    let path: String
    let json: JSONTree
  }

  private func commands() throws -> [Command] {
    let dump = try CommandRun(["--experimental-dump-help"])
    let root = try #require(try JSONParser.value(of: Array(dump.output))["command"])
    func all(_ json: JSONTree, _ parent: String) -> [Command] {
      let path = parent + (json["commandName"]?.text ?? "")
      guard path != "hearsay help" else { return [] }
      let inner = json["subcommands"]?.elements ?? []
      return [Command(path: path, json: json)] + inner.flatMap { all($0, path + " ") }
    }
    return all(root, "")
  }

  @Test func everyCommandIsExplainedWithAnExample() throws {
    let commands = try commands()
    #expect(commands.map(\.path).contains("hearsay verify"))
    for command in commands {
      #expect(command.json["abstract"]?.text?.hasSuffix(".") == true, "\(command.path)")
      #expect(command.json["discussion"]?.text?.contains(command.path) == true, "\(command.path)")
    }
  }

  @Test func everyArgumentIsExplained() throws {
    for command in try commands() {
      for argument in command.json["arguments"]?.elements ?? [] {
        let name = argument["valueName"]?.text ?? ""
        #expect(argument["abstract"]?.text?.isEmpty == false, "\(command.path) \(name)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreWritten(_ shell: String) throws {
    let run = try CommandRun(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.text.contains("lint-lexicons"))
    #expect(run.talk.isEmpty)
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "skipped: there is no bash"))
  func bashTakesItsCompletions() throws {
    let script = "source <(\"$0\" --generate-completion-script bash) && complete -p hearsay"
    let run = try CommandRun([], through: ["/bin/bash", "-c", script])
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.text.hasSuffix(" hearsay\n"))
  }
}
