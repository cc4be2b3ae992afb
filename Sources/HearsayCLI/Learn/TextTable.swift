/// A table of text: the first column stands at the left, the others at the right.
struct TextTable {
  let head: [String]
  private(set) var rows: [[String]] = []

  init(_ head: [String]) { self.head = head }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// Its lines, each with a line feed.
  var text: String {
    let all = [head] + rows
    let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      let cells = row.enumerated().map { column, cell in
        column == 0 ? cell.padded(widths[0]) : cell.led(widths[column] + 2)
      }
      return "  " + cells.joined() + "\n"
    }.joined()
  }
}
