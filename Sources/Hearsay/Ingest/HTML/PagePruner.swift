/// Leaves out the elements of a page that cannot hold the article.
struct PagePruner {
  private let tree: MarkupTree
  private let marks: PageMarks
  /// The letters outside links and skipped elements before each node.
  private var lettersBefore: [Int] = [0]
  /// For each node, whether it is left out.
  private(set) var isLeftOut: [Bool]
  /// The elements whose names say that the article stands in them, in document order.
  private(set) var bodies: [Int] = []

  init(_ tree: MarkupTree, marks: PageMarks) {
    self.tree = tree
    self.marks = marks
    isLeftOut = Array(repeating: false, count: tree.nodes.count)
    countLetters()
    var node = 0
    while node < tree.nodes.count {
      if shouldLeaveOut(node) {
        for at in node..<tree.nodes[node].end { isLeftOut[at] = true }
        node = tree.nodes[node].end
      } else {
        node += 1
      }
    }
  }

  private mutating func countLetters() {
    lettersBefore.reserveCapacity(tree.nodes.count + 1)
    var total = 0
    var skippedUntil = 0
    for (index, node) in tree.nodes.enumerated() {
      if index >= skippedUntil, node.tag == .a || (node.tag.isSkipped && node.tag != .form) {
        skippedUntil = node.end
      }
      if node.tag == .text, index >= skippedUntil {
        total += tree.bytes[node.bytes].reduce(into: 0) { if $1 > 64 { $0 += 1 } }
      }
      lettersBefore.append(total)
    }
  }

  private func letters(in node: Int) -> Int {
    lettersBefore[tree.nodes[node].end] - lettersBefore[node]
  }

  private mutating func shouldLeaveOut(_ node: Int) -> Bool {
    let tag = tree.nodes[node].tag
    if tag == .text || tag == .html || tag == .body { return false }
    let holdsMost = letters(in: node) * 2 > letters(in: 0)
    if tag.isSkipped { return tag == .head || tag == .script || !holdsMost || tag == .style }
    if tree.nodes[node].attributes.isEmpty { return false }
    if isHidden(node) { return !holdsMost }
    switch marks.mark(of: node, in: tree) {
    case .aside: return !holdsMost
    case .body: bodies.append(node)
    case nil: break
    }
    return false
  }

  private func isHidden(_ node: Int) -> Bool {
    if tree.value("hidden", of: node) != nil { return true }
    if let hidden = tree.value("aria-hidden", of: node), hidden.elementsEqual("true".utf8) {
      return true
    }
    guard let style = tree.value("style", of: node) else { return false }
    let compact = style.filter { $0 > 32 }
    return String(decoding: compact, as: UTF8.self).lowercased().contains("display:none")
  }
}
