import ArgumentParser

/// Where the output goes.
struct OutputArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, which appears when it is complete; else to standard output.",
      valueName: "file"))
  var output: String?
}
