import ArgumentParser
import Hearsay
import HearsayMatching

/// `hearsay explain`: the rules, words and weights behind a record.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print the rules, words and weights behind a record.",
    discussion: """
      The sentences come first, with marks, then a tree: which rules found cue, content and source, \
      on which words, and what spoke for and against each; who the source is and how that was found \
      out; what kind of claim it is; what makes it worth checking; how its confidence adds up. \
      Weights are log-odds: +0.7 doubles the odds, −0.7 halves them.

      hearsay explain article.txt --id h-pfotz4dtf2pm6dx7kg33
      hearsay explain Corpus/articles --id h-pfot --id h-7kg3
      hearsay explain article.txt --seq 3

      Ids stand in the records that `hearsay extract` writes and below the claims that `hearsay show` \
      prints; those of an article's own statements need --unattributed here, too. Exit status: 0 when \
      all records were found, 1 when some were not, 64 for wrong usage.
      """)

  @OptionGroup var reading: ReadingArguments

  @Option(
    help: ArgumentHelp(
      "The id of a record, or the beginning of one: h- and at least 4 letters; may be given several times.",
      valueName: "id"))
  var id: [String] = []

  @Option(
    help: ArgumentHelp(
      "The number of a record instead, as `show` counts them; for one article.", valueName: "n"))
  var seq: Int?

  @OptionGroup var voice: VoiceArguments
  @OptionGroup(title: "Display") var display: DisplayArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func validate() throws {
    guard id.isEmpty != (seq == nil) else {
      throw ValidationError(
        id.isEmpty ? "Name a record with --id or --seq." : "Use --id or --seq, not both.")
    }
    if let seq, seq < 1 { throw ValidationError("--seq counts from 1.") }
    if let short = id.first(where: { RecordPattern($0).isTooShort }) {
      throw ValidationError(
        "--id \(short) is too short: give at least \(RecordPattern.least) letters after h-.")
    }
  }

  func run() throws {
    FileSystem.ignoreBrokenPipes()
    let lexicons = try reading.formats.loadLexicons()
    var walk = ArticleWalk(reading, fields, lexicons)
    let search = try search(&walk, lexicons)
    let report = SearchReport(places: reading.paths, unattributed: voice.unattributed)
    let problems = problems(search, report, walk)
    try PageOutput.run { output in try print(search.found, lexicons, to: output) }
    for problem in problems { Terminal.talk(problem) }
    let isComplete = search.found.allSatisfy { $0.count == 1 }
    if !problems.isEmpty || !isComplete { throw ExitCode.failure }
  }

  private func search(_ walk: inout ArticleWalk, _ lexicons: Lexicons) throws -> RecordSearch {
    let patterns = id.map(RecordPattern.init)
    var search = RecordSearch(seq.map { .number($0) } ?? .patterns(patterns))
    guard seq != nil || patterns.contains(where: \.isPossible) else { return search }
    let pipeline = Pipeline(lexicons: lexicons, unattributed: voice.unattributed)
    try walk.forEach { article in search.look(RecordView(pipeline.run(article), lexicons)) }
    return search
  }

  /// What is to be told of records that were not found; nothing where no article could be read, which
  /// was told already.
  private func problems(
    _ search: RecordSearch, _ report: SearchReport, _ walk: ArticleWalk
  ) -> [String] {
    if walk.articles == 0, walk.problems > 0 { return [] }
    switch search.target {
    case .number(let number):
      if search.articles > 1 { return [report.severalArticles] }
      return search.found[0].isEmpty ? [report.noNumber(number, records: search.records)] : []
    case .patterns(let patterns):
      return zip(patterns, search.found).compactMap { pattern, found in
        if found.isEmpty { return report.unknown(pattern) }
        return found.count > 1 ? report.ambiguous(pattern, found) : nil
      }
    }
  }

  private func print(
    _ found: [[FoundRecord]], _ lexicons: Lexicons, to output: OutputFile
  ) throws {
    guard found.contains(where: { $0.count == 1 }) else { return }
    let pipeline = Pipeline(
      lexicons: lexicons, explains: true, unattributed: voice.unattributed)
    var isFirst = true
    for records in found where records.count == 1 {
      var page = Page(display.screen)
      if !isFirst { page.skip() }
      isFirst = false
      let view = RecordView(pipeline.run(records[0].article), lexicons)
      ExplanationPage(view: view, index: records[0].index).print(on: &page)
      try output.write(page.bytes)
    }
    try output.flush()
  }
}
