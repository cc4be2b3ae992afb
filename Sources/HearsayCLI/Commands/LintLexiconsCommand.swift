import ArgumentParser
import HearsayMatching

/// `hearsay lint-lexicons`: checks word lists and fitted numbers.
struct LintLexiconsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint-lexicons",
    abstract: "Check lexicons and weights against the rules of Lexicons/README.md.",
    discussion: """
      Word lists (.lex): the header with provenance and licence, the format of every line, the order, \
      and that no phrase stands twice. Fitted numbers (.weights): the header, the format of every line, \
      the order, and that every number is one.

      hearsay lint-lexicons
      hearsay lint-lexicons my-lexicons && hearsay extract --lexicons my-lexicons article.txt

      Each fault is one line on standard output: file, line, what is wrong and what to do.

      Exit status: 0 without a fault, 1 with one, 64 for wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder of .lex and .weights files, or one that has a folder named en.", valueName: "dir"))
  var folder = "Lexicons/en"

  func run() throws {
    let lexicons = LexiconFolder(folder)
    let files: [Lexicons.File]
    do { files = try lexicons.files() } catch { throw ValidationError("\(error)") }
    guard !files.isEmpty else {
      throw ValidationError("\(folder): there are no .lex and .weights files in it.")
    }
    let faults = LexiconLint.check(files)
    let prefix = lexicons.location.map { "\($0.appending(Path("")))" } ?? ""
    try CommandOutput.write(faults.map { "\(prefix)\($0)\n" }.joined())
    Terminal.talk(
      "\(RunReport.count(files.count, "file")), \(RunReport.count(faults.count, "fault"))")
    if !faults.isEmpty { throw ExitCode.failure }
  }
}
