/// Breaks text into lines that fit into so many columns.
///
/// Lines break at spaces, after dashes between words, and between the wide characters of scripts that
/// write no spaces; what is longer than a line is cut.
struct LineWrapper {
  let width: Int

  /// The lines of a text, without the spaces around them; one empty line for an empty text.
  func lines(_ text: StyledText) -> [StyledText] {
    var lines: [StyledText] = []
    var line: [StyledText.Cell] = []
    var columns = 0
    func flush() {
      lines.append(StyledText(cells: line))
      line.removeAll()
      columns = 0
    }
    for piece in Self.pieces(text.cells) {
      let space = line.isEmpty ? nil : piece.space
      if columns + (space?.columns ?? 0) + piece.columns > width, !line.isEmpty { flush() }
      if let space, !line.isEmpty {
        line.append(space)
        columns += space.columns
      }
      for cell in piece.cells {
        if columns + cell.columns > width, !line.isEmpty { flush() }
        line.append(cell)
        columns += cell.columns
      }
    }
    if !line.isEmpty || lines.isEmpty { flush() }
    return lines
  }

  /// Characters that stay on one line, and the space before them.
  private struct Piece {
    var space: StyledText.Cell?
    var cells: [StyledText.Cell] = []
    var columns = 0

    mutating func add(_ cell: StyledText.Cell) {
      cells.append(cell)
      columns += cell.columns
    }
  }

  private static func pieces(_ cells: [StyledText.Cell]) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    func flush() {
      if !piece.cells.isEmpty { pieces.append(piece) }
      piece = Piece()
    }
    for (at, cell) in cells.enumerated() {
      if cell.isBreakingSpace {
        flush()
        if piece.space == nil { piece.space = cell }
      } else {
        if !piece.cells.isEmpty, mayBreak(before: at, in: cells) { flush() }
        piece.add(cell)
      }
    }
    flush()
    return pieces
  }

  /// Whether a line may break between a character and the one before it, neither of them a space.
  private static func mayBreak(before at: Int, in cells: [StyledText.Cell]) -> Bool {
    let (left, right) = (cells[at - 1], cells[at])
    guard !left.isGlued, !right.isGlued else { return false }
    if left.character == "—" { return right.character.isLetter }
    if left.character == "-" || left.character == "–" {
      return right.character.isLetter && at > 1 && cells[at - 2].character.isLetter
    }
    guard left.columns > 1 || right.columns > 1 else { return false }
    return !isClosing(right.character) && !isOpening(left.character)
  }

  private static func isOpening(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  /// Whether a character never starts a line.
  private static func isClosing(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .modifierLetter,
      .dashPunctuation:
      true
    default: false
    }
  }
}
