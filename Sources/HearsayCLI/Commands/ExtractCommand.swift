import ArgumentParser
import Hearsay

/// `hearsay extract`: articles in, assertions out.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write who said what in articles, one JSON object a line.",
    discussion: """
      Each line is one assertion: source, cue, content, and what was found out about them. The same \
      input gives the same bytes, whatever the number of jobs. `hearsay schema` prints the schema.

      hearsay extract Corpus/articles -o claims.jsonl
      hearsay extract article.html --min-confidence 0.7 --kind statement --kind denial
      hearsay extract article.txt --unattributed
      hearsay extract news.jsonl --text-field content --errors unread.jsonl -o claims.jsonl
      hearsay extract archive/ -o claims.jsonl --resume
      hearsay extract archive/ -o new.jsonl --since claims.jsonl
      curl -s https://example.org/news.jsonl | hearsay extract --stdin

      With --resume the output is complete or not there: until then what is done is kept beside it, and \
      the same command goes on after a crash, a kill or a full disk. Articles that have changed, and \
      those that could not be read, are done again.

      Exit status: 0 when all articles were read, 1 when some were not, 64 for wrong usage, 74 when the \
      output could not be written. With --stdin, errors are part of the output, and the status is 0 \
      unless --strict is given.
      """)

  @OptionGroup var reading: ReadingArguments

  @OptionGroup var filtering: FilterArguments
  @OptionGroup var voice: VoiceArguments

  @Flag(help: "Tell the rules and features behind each assertion in `trace`.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Give an article up that takes longer; looked at between the stages. Without it, time decides nothing.",
      valueName: "n"))
  var maxSeconds: Double?

  @OptionGroup(title: "Running") var running: RunningArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func validate() throws {
    if let maxSeconds, !(0...86_400).contains(maxSeconds) {
      throw ValidationError("--max-seconds must lie between 0 and 86400.")
    }
  }

  private static func tooSlow(_ seconds: Double) -> ArticleFailure {
    ArticleFailure(
      code: .tooSlow,
      detail:
        "it took longer than \(seconds) seconds: split it, or raise the limit with --max-seconds")
  }

  func run() async throws {
    let lexicons = try reading.formats.loadLexicons()
    let pipeline = Pipeline(
      lexicons: lexicons, explains: explain, unattributed: voice.unattributed)
    let writer = RecordWriter(lexicons: lexicons, filter: filtering.filter, explains: explain)
    let settings = [
      "extract", "\(filtering.minConfidence)", "\(filtering.kind.map(\.rawValue).sorted())",
      "\(voice.unattributed)", "\(explain)",
    ]
    let batch = Batch(
      reading: reading, running: running, countsAssertions: true, settings: settings
    ) { article, json in
      guard let seconds = maxSeconds else {
        return .success(writer.write(pipeline.run(article), to: &json))
      }
      let end = ContinuousClock.now + .seconds(seconds)
      guard let scored = pipeline.run(article, while: { ContinuousClock.now < end }) else {
        return .failure(Self.tooSlow(seconds))
      }
      return .success(writer.write(scored, to: &json))
    }
    try await batch.run(ArticleReader(lexicons: lexicons, options: reading.options(fields)))
  }
}
