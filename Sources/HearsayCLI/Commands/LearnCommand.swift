import ArgumentParser
import Hearsay

/// `hearsay learn`: what people decided, as figures and as data to fit to.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Report how often records were right, and turn decisions into training data.",
    discussion: """
      Reads the decisions of `hearsay review` and prints how many records were accepted, fixed and rejected: by \
      kind, rule, confidence, type of source and reviewer, with 95% intervals (Wilson), why records were \
      rejected, and how far reviewers agree.

      hearsay learn decisions.jsonl --records claims.jsonl
      hearsay learn ann.jsonl bo.jsonl --records claims.jsonl --articles news -o gold
      hearsay train attribution --gold gold --folds 5

      With --output, articles in which every attribution was decided on are written in PolNeAR's layout, \
      text/NAME.txt and attributions/NAME.ann, with the attributions that were accepted or fixed; `hearsay \
      train attribution` and `hearsay evaluate` read it. The last line on a record counts; of several files the \
      last one's. Decisions on records that are not there any more are used by the places that they tell, if \
      the article is the same.

      Exit status: 0 when all was used, 1 when lines or articles that should be had to be left out, 64 for \
      wrong usage and for lines that are no decisions.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of decisions that `hearsay review` wrote; \"-\" for standard input.",
      valueName: "decisions"))
  var decisions: [String]

  @Option(
    help: ArgumentHelp(
      "The records that were decided on; may be given several times.", valueName: "file"))
  var records: [String]

  @Option(
    help: ArgumentHelp(
      "The folder or file of the articles, as `hearsay extract` was given it; may be given several "
        + "times.", valueName: "dir"))
  var articles: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write training data into this folder.", valueName: "dir"))
  var output: String?

  @Flag(help: "Write articles of which some records were not decided on, too.")
  var partial = false

  @Flag(help: "Print the figures as one JSON object.")
  var json = false

  @OptionGroup var formats: FormatArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func validate() throws {
    if output != nil, articles.isEmpty {
      throw ValidationError("--output needs the articles' texts: name them with --articles.")
    }
    if partial, output == nil { throw ValidationError("--partial is for --output: name a folder.") }
    var seen: Set<String> = []
    for name in decisions + records where !seen.insert(name).inserted {
      throw ValidationError("\(name): named twice; name each file once.")
    }
    for folder in articles {
      do throws(SystemError) { _ = try FileSystem.status(of: Path(folder)) } catch {
        throw ValidationError("--articles \(folder): \(error)")
      }
    }
  }

  func run() throws {
    let log = try DecisionHistory(reading: decisions)
    var decided = DecidedRecords()
    for name in records { try decided.read(name, log) }
    let figures = PrecisionFigures(log, decided)
    var text = json ? PrecisionJSON(figures).text : PrecisionText(figures).text
    var hasFailed = decided.faults > 0
    if let output {
      let reader = ArticleReader(
        lexicons: try formats.loadLexicons(), options: formats.options(fields))
      var run = TrainingRun(ArticleShelf(articles, reader: reader), takesPartial: partial)
      var folder = try TrainingFolder(output)
      do { try run.write(log, decided, to: &folder) } catch let failure as OutputFailure {
        Terminal.talk("hearsay: \(failure)")
        throw ExitCode(74)
      }
      if json { Terminal.talk(run.report, end: "") } else { text += "\n" + run.report }
      for case (_, .unusable(let why)) in run.leftOut { Terminal.talk("hearsay: \(why)") }
      hasFailed = hasFailed || run.hasFailed
    }
    try CommandOutput.write(text)
    if hasFailed { throw ExitCode.failure }
  }
}
