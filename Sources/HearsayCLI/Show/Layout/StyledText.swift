import HearsayText

/// Text with a style for each character, harmless for a terminal whatever it was made of.
struct StyledText {
  /// One character.
  struct Cell {
    let character: Character
    let style: Style
    /// How many columns it takes.
    let columns: Int
    /// Whether it stays on one line with what stands next to it.
    let isGlued: Bool

    /// Whether it is a space at which a line may break.
    var isBreakingSpace: Bool { character == " " && !isGlued }
  }

  private(set) var cells: [Cell] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) { append(text, style) }

  init(cells: some Sequence<Cell>) { self.cells = Array(cells) }

  /// Adds text; lines may break at its spaces.
  mutating func append(_ text: String, _ style: Style = .plain) {
    append(text, style, isGlued: false)
  }

  /// Adds text that stays on one line, with what stands next to it.
  mutating func appendUnbroken(_ text: String, _ style: Style = .plain) {
    append(text, style, isGlued: true)
  }

  private mutating func append(_ text: String, _ style: Style, isGlued: Bool) {
    for character in SafeText.characters(text) {
      cells.append(
        Cell(
          character: character, style: style, columns: DisplayWidth.columns(of: character),
          isGlued: isGlued))
    }
  }

  static func + (a: StyledText, b: StyledText) -> StyledText {
    StyledText(cells: a.cells + b.cells)
  }

  /// How many columns it takes on one line.
  var columns: Int { cells.reduce(0) { $0 + $1.columns } }

  /// The characters alone.
  var text: String { String(cells.map(\.character)) }

  /// The text as it is sent to a terminal, with or without the sequences for its styles.
  func rendered(isColored: Bool) -> String {
    guard isColored else { return text }
    var result = ""
    var current = Style.plain
    for cell in cells {
      if cell.style != current {
        if current != .plain { result += Style.end }
        result += cell.style.sequence
        current = cell.style
      }
      result.append(cell.character)
    }
    return current == .plain ? result : result + Style.end
  }
}
