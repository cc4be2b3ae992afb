import ArgumentParser
import Hearsay

/// The `hearsay` command.
@main
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
      VerifyCommand.self,
      SchemaCommand.self,
      LintLexiconsCommand.self, EvaluateCommand.self, LearnCommand.self, TrainCommand.self,
    ])
}
