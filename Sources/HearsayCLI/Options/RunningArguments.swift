import ArgumentParser

/// How a run goes and where its output ends.
struct RunningArguments: ParsableArguments {
  @OptionGroup var destination: OutputArguments

  @Option(
    help: ArgumentHelp(
      "Write a record for each article that could not be read to this file.", valueName: "file"))
  var errors: String?

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How many articles to work on at a time; all processors by default.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Show neither progress nor summary.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must lie between 1 and 1024.")
    }
    if let output, output == errors {
      throw ValidationError("--output and --errors name the same file.")
    }
  }

  var output: String? { destination.output }

  /// The files that the run replaces: what an earlier one left.
  var outputs: [(name: String, identity: [UInt64])] {
    [output, errors].compactMap { name in
      guard let name, let status = try? FileSystem.status(of: Path(name)), status.kind == .file
      else { return nil }
      return (name, status.identity)
    }
  }
}
