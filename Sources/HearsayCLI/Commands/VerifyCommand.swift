import ArgumentParser
import Hearsay

/// `hearsay verify`: checks records against the articles that they came from.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that records keep what they promise and agree with their articles.",
    discussion: """
      Every record has the keys of the schema, in their order and of their types; ids are unique and can \
      be computed again; the text's hash, and the offsets and the text of every span, are those of the \
      article; chains lead to records of the file. Articles are read as `hearsay extract` reads them; \
      a compressed file or an archive is read once for records in the order in which they were written, and \
      again and again for shuffled ones.

      hearsay verify claims.jsonl --articles Corpus/articles
      hearsay extract news | hearsay verify - --articles news
      hearsay verify sure.jsonl --articles news --partial

      Each fault is one line on standard output: file, line, what is wrong.

      Exit status: 0 without a fault, 1 with one, 64 for wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "The records that `hearsay extract` wrote; \"-\" for standard input.", valueName: "records"))
  var records: String

  @Option(
    help: ArgumentHelp(
      "The folder or file of the articles, as `hearsay extract` was given it; may be given several "
        + "times.", valueName: "dir"))
  var articles: [String]

  @Flag(
    help:
      "Some records were left out, with --kind or --min-confidence: chains and seq may have gaps.")
  var partial = false

  @OptionGroup var formats: FormatArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func validate() throws {
    for folder in articles {
      do throws(SystemError) { _ = try FileSystem.status(of: Path(folder)) } catch {
        throw ValidationError("--articles \(folder): \(error)")
      }
    }
  }

  func run() throws {
    FileSystem.ignoreBrokenPipes()
    let reader = ArticleReader(
      lexicons: try formats.loadLexicons(), options: formats.options(fields))
    var lines = try RecordLines(records)
    var verifier = Verifier(ArticleShelf(articles, reader: reader), isPartial: partial)
    let output = try OutputFile(nil)
    var faults = FaultList(file: records, output: output)
    while faults.failure == nil, let line = lines.next() { verifier.check(line, &faults) }
    if let failure = lines.failure { throw ValidationError("\(records): \(failure)") }
    verifier.finish(endsWithLineFeed: lines.endsWithLineFeed, &faults)
    try report(verifier, faults, output)
  }

  private func report(_ verifier: Verifier, _ faults: FaultList, _ output: OutputFile) throws {
    do throws(OutputFailure) {
      try output.flush()
      if let failure = faults.failure { throw failure }
    } catch  where !error.isClosedPipe {
      Terminal.talk("hearsay: \(error)")
      throw ExitCode(74)
    } catch {}
    let counts = [
      RunReport.count(verifier.records, "record"), RunReport.count(verifier.spans, "span"),
      RunReport.count(faults.count, "fault"),
    ]
    Terminal.talk(counts.joined(separator: ", "))
    if faults.count > 0 { throw ExitCode.failure }
  }
}
