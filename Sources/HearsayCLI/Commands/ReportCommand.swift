import ArgumentParser
import Hearsay
import HearsayMatching

/// `hearsay report`: one page for people who do not have the tool.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page about records for people: who is quoted how much, and what is claimed.",
    discussion: """
      One HTML file with everything in it: it loads nothing from outside and runs no script. It tells who is \
      quoted how much, what kinds of sources and claims there are, how many are anonymous and how many word \
      for word, over time and by publisher; then the claims most worth a check, those that several articles \
      tell, with who repeats and who denies them, and the claims by source.

      hearsay report claims.jsonl -o report.html
      hearsay extract news | hearsay report - --title "The week in the news" -o report.html
      hearsay report claims.jsonl --decisions decisions.jsonl -o report.html

      All records are counted. Of sources and claims those are listed that come first, and the page says how \
      many more there are. With --decisions, records that were rejected are left out, and names of sources and \
      kinds are as people put them right. Records of articles that could not be read are counted and named.

      Exit status: 0 when all lines were records, 1 when some were not and were left out, 64 for wrong \
      usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of records that `hearsay extract` or `hearsay group` wrote; \"-\" for standard input.",
      valueName: "records"))
  var records: [String]

  @OptionGroup var destination: OutputArguments

  @Option(help: ArgumentHelp("The page's title.", valueName: "text"))
  var title = "Who said what"

  @Option(
    help: ArgumentHelp(
      "Decisions of `hearsay review`; may be given several times.", valueName: "file"))
  var decisions: [String] = []

  @Option(help: ArgumentHelp("How many sources are listed with their claims.", valueName: "n"))
  var sources = ReportLimits().sources

  @Option(help: ArgumentHelp("How many claims of each source are listed.", valueName: "n"))
  var claims = ReportLimits().claims

  @Option(
    help: ArgumentHelp(
      "A folder of .lex files that take the place of the built-in ones.", valueName: "dir"))
  var lexicons: String?

  @Flag(name: .shortAndLong, help: "Show no summary of the run.")
  var quiet = false

  func validate() throws {
    let limits = 1...10_000
    guard limits.contains(sources), limits.contains(claims) else {
      throw ValidationError("--sources and --claims must lie between 1 and 10000.")
    }
    var seen: Set<String> = []
    for name in records where !seen.insert(name).inserted {
      throw ValidationError("\(name): named twice; name each file once.")
    }
  }

  func run() throws {
    FileSystem.ignoreBrokenPipes()
    let log = decisions.isEmpty ? nil : try DecisionHistory(reading: decisions)
    let files = RecordFiles(records)
    var index = ReportIndex(lexicons: try loadLexicons(), decisions: log)
    var limits = ReportLimits()
    (limits.sources, limits.claims) = (sources, claims)
    do {
      let output = try OutputFile(destination.output)
      try files.forEach { index.add($0) }
      let data = try ReportData(title: title, index, limits, files)
      try output.write(ReportPage(data: data).bytes)
      try output.finish()
    } catch let error as OutputFailure {
      guard !error.isClosedPipe else { return }
      Terminal.talk("hearsay: \(error)")
      throw ExitCode(74)
    }
    if !quiet { tell(index) }
    if index.faults > 0 { throw ExitCode.failure }
  }

  private func loadLexicons() throws -> Lexicons {
    do { return try Lexicons.load(over: LexiconFolder(lexicons).files()) } catch {
      throw ValidationError("\(error)")
    }
  }

  private func tell(_ index: ReportIndex) {
    var parts = [
      RunReport.count(index.counts.articleCount, "article"),
      RunReport.count(index.counts.all.claims, "claim"),
      RunReport.count(index.counts.sources.entries.count, "source"),
    ]
    if index.counts.unreadCount > 0 {
      parts.append(RunReport.count(index.counts.unreadCount, "unread article"))
    }
    if index.faults > 0 { parts.append("\(RunReport.count(index.faults, "line")) left out") }
    Terminal.talk(parts.joined(separator: ", "))
  }
}
