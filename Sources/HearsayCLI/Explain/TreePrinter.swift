/// Draws a tree with lines from each text to what belongs under it.
struct TreePrinter {
  let width: Int
  /// Labels are given this many columns at least, however deep they stand.
  private static let least = 16

  /// The lines of a tree; its root stands at the left edge.
  func lines(_ tree: Tree) -> [StyledText] {
    var result: [StyledText] = []
    draw(tree, first: "", rest: "", &result)
    return result
  }

  /// Draws a tree: `first` stands before the first line of its label, `rest` before every further one.
  private func draw(_ tree: Tree, first: String, rest: String, _ result: inout [StyledText]) {
    let stem = tree.children.isEmpty ? rest : rest + "│"
    let below = stem + String(repeating: " ", count: max(0, rest.count + tree.hang - stem.count))
    let room = max(Self.least, width - max(first.count, below.count))
    for (at, line) in LineWrapper(width: room).lines(tree.label).enumerated() {
      result.append(StyledText(at == 0 ? first : below, .dim) + line)
    }
    for (at, child) in tree.children.enumerated() {
      let isLast = at == tree.children.count - 1
      draw(
        child, first: rest + (isLast ? "└─ " : "├─ "), rest: rest + (isLast ? "   " : "│  "),
        &result)
    }
  }
}
