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

  @Flag(
    help: ArgumentHelp(
      "Go on with a run that was interrupted: the same command, the same output file."))
  var resume = false

  @Flag(
    help: "Exit with status 1 for any error, with --stdin too, where errors stand in the output.")
  var strict = false

  @OptionGroup var selecting: SelectionArguments

  func validate() throws {
    if resume, output ?? "-" == "-" {
      throw ValidationError("--resume needs a file to go on with: name it with --output.")
    }
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
