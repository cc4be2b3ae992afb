import ArgumentParser
import Hearsay

/// `hearsay convert`: records for other tools.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write records in the format of another tool.",
    discussion: """
      csv, tsv       a table for spreadsheets, DuckDB and pandas; in csv a text that would be taken for a \
      formula gets an apostrophe before it
      webannotation  W3C Web Annotation, one a line
      claimreview    schema.org ClaimReview skeletons, one a line; ratings are left for you
      markdown       for people, by article
      brat           standoff files into --output-dir
      label-studio   tasks with predictions, one JSON array; label config: Labels named label with \
      Source, Cue and Content, to a Text named text
      conllu         tokens, with what each is in which attribution in the last column (Attr)

      The last three need the articles' texts: name them with --articles.

      hearsay convert claims.jsonl --to csv -o claims.csv
      hearsay extract news | hearsay convert - --to markdown
      hearsay convert claims.jsonl --to brat --articles news --output-dir brat

      Records are read one by one, in any number. Those of articles that could not be read are left out; \
      how many, and what else was, is told at the end. Tables have the columns of groups in any case.

      Exit status: 0 when all was converted, 1 when lines that are no records, or records whose article is \
      not there or not the same, were left out, 64 for wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of records that `hearsay extract` or `hearsay group` wrote; \"-\" for standard input.",
      valueName: "records"))
  var records: [String]

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to: ConvertFormat

  @OptionGroup var destination: OutputArguments

  @Option(
    help: ArgumentHelp(
      "The folder or file of the articles, as `hearsay extract` was given it; may be given several "
        + "times.", valueName: "dir"))
  var articles: [String] = []

  @Option(help: ArgumentHelp("The folder that brat's files are written to.", valueName: "dir"))
  var outputDir: String?

  @OptionGroup var formats: FormatArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func validate() throws {
    if to.needsArticles, articles.isEmpty {
      throw ValidationError(
        "--to \(to.rawValue) needs the articles' texts: name them with --articles.")
    }
    if (to == .brat) != (outputDir != nil) {
      throw ValidationError(
        to == .brat
          ? "--to brat writes two files an article: name a folder with --output-dir."
          : "--output-dir is for --to brat: name a file with --output.")
    }
  }

  func run() throws {
    FileSystem.ignoreBrokenPipes()
    var hasFaults = false
    do {
      let output = try OutputFile(destination.output)
      var run = ConvertRun(format: try format(), output: output)
      try run.begin()
      for name in records { try run.convert(name) }
      try run.end()
      if let summary = run.summary { Terminal.talk(summary) }
      hasFaults = run.hasFaults
    } catch let failure as OutputFailure {
      guard !failure.isClosedPipe else { return }
      Terminal.talk("hearsay: \(failure)")
      throw ExitCode(74)
    }
    if hasFaults { throw ExitCode.failure }
  }

  private func format() throws -> any RecordFormat {
    switch to {
    case .csv: return TableFormat(isCSV: true)
    case .tsv: return TableFormat(isCSV: false)
    case .webannotation: return WebAnnotationFormat()
    case .claimreview: return ClaimReviewFormat()
    case .markdown: return MarkdownFormat()
    case .brat, .labelStudio, .conllu: break
    }
    let lexicons = try formats.loadLexicons()
    let shelf = ArticleShelf(
      articles, reader: ArticleReader(lexicons: lexicons, options: formats.options(fields)))
    switch to {
    case .labelStudio: return LabelStudioFormat(shelf)
    case .conllu: return CoNLLUFormat(shelf, Pipeline(lexicons: lexicons))
    default:
      let folder = Path(outputDir ?? "")
      do throws(SystemError) { try FileSystem.makeFolder(folder) } catch {
        throw ValidationError("--output-dir \(folder): \(error)")
      }
      return BratFormat(into: folder, shelf)
    }
  }
}

extension ConvertFormat: ExpressibleByArgument {}
