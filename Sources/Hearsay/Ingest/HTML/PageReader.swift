internal import HearsayMatching

/// Takes the article out of a web page.
struct PageReader: Sendable {
  /// An article's text, a paragraph a line, and what the page says of it.
  struct Page {
    let text: [UInt8]
    let metadata: Article.Metadata
  }

  private let marks: PageMarks

  init(lexicons: Lexicons) { marks = PageMarks(lexicons: lexicons) }

  /// Reads a page in UTF-8; nil when memory runs out.
  ///
  /// Complexity: linear in the page's bytes for pages of usual depth.
  func read(_ page: [UInt8]) -> Page? {
    guard let tree = MarkupTree(page) else { return nil }
    let pruner = PagePruner(tree, marks: marks)
    let blocks = BlockBuilder.blocks(of: tree, leavingOut: pruner.isLeftOut)
    let finder = BodyFinder(tree, blocks: blocks, leavingOut: pruner.isLeftOut)
    let body = finder.find(bodies: pruner.bodies)
    let inside = blocks.filter { $0.node >= body && $0.node < tree.nodes[body].end }
    let lines = BlockFilter(tree: tree).filter(inside)
    let text = Array(lines.map(\.text).joined(separator: [10]))
    return Page(text: text, metadata: Article.Metadata())
  }
}
