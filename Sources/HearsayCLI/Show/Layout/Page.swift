/// Lines for people, in the order in which they are printed.
struct Page {
  let screen: Screen
  private(set) var lines: [StyledText] = []

  init(_ screen: Screen) { self.screen = screen }

  /// Adds an empty line.
  mutating func skip() { lines.append(StyledText()) }

  /// Adds a line across the page.
  mutating func rule() {
    lines.append(StyledText(String(repeating: "─", count: screen.width), .dim))
  }

  /// Adds lines as they are.
  mutating func add(_ more: [StyledText]) { lines += more }

  /// Adds a text, wrapped, after so many columns.
  mutating func add(_ text: StyledText, indent: Int = 0) {
    let space = StyledText(String(repeating: " ", count: indent))
    lines += LineWrapper(width: max(1, screen.width - indent)).lines(text).map { space + $0 }
  }

  /// The page as it is sent to the terminal.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.rendered(isColored: screen.isColored).utf8
      bytes.append(10)
    }
    return bytes
  }
}
