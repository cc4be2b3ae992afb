/// What text for people is printed on: how wide it is, and whether it takes colours.
struct Screen: Equatable {
  let width: Int
  let isColored: Bool

  /// The widths that text can be laid out for.
  static let widths = 20...1_000
  private static let usual = 80

  init(width: Int, isColored: Bool) {
    self.width = width
    self.isColored = isColored
  }

  /// What the arguments ask for, else what the environment and the terminal say.
  ///
  /// - Parameters:
  ///   - color: When colours are used.
  ///   - width: The width that was asked for.
  ///   - environment: Where COLUMNS, NO_COLOR and TERM stand.
  ///   - isTerminal: Whether standard output is a terminal.
  ///   - columns: How many columns the terminal has.
  init(
    color: ColorChoice, width: Int?, environment: Environment, isTerminal: Bool, columns: Int?
  ) {
    let found = width ?? environment["COLUMNS"].flatMap(Int.init) ?? columns ?? Self.usual
    self.width = min(max(found, Self.widths.lowerBound), Self.widths.upperBound)
    switch color {
    case .always: isColored = true
    case .never: isColored = false
    case .auto:
      isColored = isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    }
  }
}
