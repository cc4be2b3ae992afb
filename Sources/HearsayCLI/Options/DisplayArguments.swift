import ArgumentParser

/// How text for people looks: what the commands that print for a terminal share.
struct DisplayArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When to use colours: always, never, or auto: on a terminal, unless NO_COLOR is set or TERM is dumb.",
      valueName: "when"))
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp(
      "How many columns a line has; the terminal's width by default, else 80.", valueName: "n"))
  var width: Int?

  func validate() throws {
    if let width, !Screen.widths.contains(width) {
      throw ValidationError(
        "--width must lie between \(Screen.widths.lowerBound) and \(Screen.widths.upperBound).")
    }
  }

  /// What is printed on.
  var screen: Screen {
    let output = RawFile.standardOutput
    return Screen(
      color: color, width: width, environment: .process, isTerminal: output.isTerminal,
      columns: output.columns)
  }
}

/// When colours are used.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
