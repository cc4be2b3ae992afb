import ArgumentParser
import Hearsay

/// The `hearsay` program, which its executable starts.
package enum HearsayMain {
  /// Runs the command that the arguments name.
  package static func run() async { await HearsayCommand.main() }
}

/// The `hearsay` command.
struct HearsayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Who said what, how sure, with proof.",
    discussion: """
      Reads news articles and writes attributed assertions as JSON Lines.

      hearsay extract Corpus/articles -o claims.jsonl
      hearsay show article.txt
      hearsay --generate-completion-script zsh > ~/.zfunc/_hearsay
      """,
    version: RecordWriter.version,
    subcommands: [
      ExtractCommand.self, ShowCommand.self, ExplainCommand.self, ReadCommand.self,
      AnnotateCommand.self, GroupCommand.self, ConvertCommand.self, ReportCommand.self,
      VerifyCommand.self, ReviewCommand.self, LearnCommand.self, SchemaCommand.self,
      LintLexiconsCommand.self, EvaluateCommand.self, TrainCommand.self,
    ])
}
