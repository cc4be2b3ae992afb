import ArgumentParser
import Hearsay
import HearsayMatching

/// `hearsay group`: who said it first, who repeats it, who denies it.
struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Gather records of many articles into groups that make the same claim.",
    discussion: """
      Restatements in other words and denials of a claim come into one group; claims that differ in a \
      number, a name or a date, or in what may, must or will be, do not. Each record is written as it \
      was, in the order of the input, with three keys at its end: group_id, the same for the same \
      records in any order; group_size; and group_role: first (in the article published first, of \
      several the one that comes first), repeat, denial, or single for a record that is alone.

      hearsay group claims.jsonl -o grouped.jsonl
      hearsay extract news | hearsay group - --min-size 2
      hearsay group monday.jsonl tuesday.jsonl --summary --min-size 3

      Records are read twice and not held in memory; what comes through a pipe is kept in a file in \
      TMPDIR until the end. Records of articles that could not be read are passed on.

      Exit status: 0 when all lines were records, 1 when some were not and were left out, 64 for wrong \
      usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of records that `hearsay extract` wrote; \"-\" for standard input.",
      valueName: "records"))
  var records: [String]

  @OptionGroup var destination: OutputArguments

  @Flag(help: "Write one object for each group instead: the claim, who says it and who denies it.")
  var summary = false

  @Option(
    help: ArgumentHelp("Leave out groups of fewer records.", valueName: "n"))
  var minSize = 1

  @Option(
    help: ArgumentHelp(
      "A folder of .lex files that take the place of the built-in ones.", valueName: "dir"))
  var lexicons: String?

  @Flag(name: .shortAndLong, help: "Show no summary of the run.")
  var quiet = false

  func validate() throws {
    guard minSize >= 1 else { throw ValidationError("--min-size must be 1 or more.") }
    var seen: Set<String> = []
    for name in records where !seen.insert(name).inserted {
      throw ValidationError("\(name): named twice; its records would be counted twice.")
    }
  }

  func run() throws {
    FileSystem.ignoreBrokenPipes()
    let files = RecordFiles(records)
    var index = GroupIndex(lexicons: try loadLexicons())
    let output = try open()
    try files.forEach { index.add($0) }
    let places = index.places()
    do {
      let run = GroupRun(
        files: files, index: index, places: places, leastSize: minSize, output: output)
      if summary { try run.writeSummary() } else { try run.writeRecords() }
      try output.finish()
    } catch let error as OutputFailure {
      if !error.isClosedPipe { throw failure(error) }
    }
    if !quiet { report(index, places) }
    if index.faults > 0 { throw ExitCode.failure }
  }

  private func loadLexicons() throws -> Lexicons {
    do { return try Lexicons.load(over: LexiconFolder(lexicons).files()) } catch {
      throw ValidationError("\(error)")
    }
  }

  private func open() throws -> OutputFile {
    do throws(OutputFailure) { return try OutputFile(destination.output) } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: OutputFailure) -> ExitCode {
    Terminal.talk("hearsay: \(error)")
    return ExitCode(74)
  }

  private func report(_ index: GroupIndex, _ places: GroupPlaces) {
    let counts = places.counts
    var parts = [
      RunReport.count(index.records, "record"), RunReport.count(counts.all, "group"),
      "\(counts.several) of several records",
    ]
    if index.faults > 0 { parts.append("\(RunReport.count(index.faults, "line")) left out") }
    Terminal.talk(parts.joined(separator: ", "))
  }
}
