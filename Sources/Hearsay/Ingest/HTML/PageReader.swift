internal import HearsayMatching

/// Takes the article out of a web page.
struct PageReader: Sendable {
  /// An article's text, a paragraph a line, and what the page says of it.
  struct Page {
    let text: [UInt8]
    let metadata: Article.Metadata
  }

  private let marks: PageMarks
  private let dates: DateReader

  init(lexicons: Lexicons, dates: DateReader) {
    self.dates = dates
    marks = PageMarks(lexicons: lexicons)
  }

  /// Reads a page in UTF-8; nil when memory runs out.
  ///
  /// Complexity: linear in the page's bytes for pages of usual depth.
  func read(_ page: [UInt8]) -> Page? {
    guard let tree = MarkupTree(page) else { return nil }
    let linked = LinkedData(tree)
    let metadata = PageMetadata(tree).metadata(linked, dates)
    let pruner = PagePruner(tree, marks: marks)
    let blocks = BlockBuilder.blocks(of: tree, leavingOut: pruner.isLeftOut)
    let finder = BodyFinder(tree, blocks: blocks, leavingOut: pruner.isLeftOut)
    let body = finder.find(bodies: pruner.bodies)
    let inside = blocks.filter { $0.node >= body && $0.node < tree.nodes[body].end }
    let lines = BlockFilter(tree: tree, title: metadata.title).filter(inside)
    let text = Self.joined(lines)
    return Page(text: Self.checked(text, against: linked?.body), metadata: metadata)
  }

  /// The text of a piece of HTML in UTF-8 that holds an article and nothing around it; nil when
  /// memory runs out.
  func text(ofFragment html: [UInt8], title: String?) -> [UInt8]? {
    MarkupTree(html).map { text(of: $0, title: title) }
  }

  /// The text of a tree that holds an article and nothing around it, a paragraph a line.
  func text(of tree: MarkupTree, title: String?) -> [UInt8] {
    let pruner = PagePruner(tree, marks: marks)
    let blocks = BlockBuilder.blocks(of: tree, leavingOut: pruner.isLeftOut)
    return Self.joined(BlockFilter(tree: tree, title: title).filter(blocks))
  }

  static func joined(_ lines: [PageBlock]) -> [UInt8] {
    Array(lines.map(\.text).joined(separator: [10]))
  }

  /// The text, or the one that the page's JSON-LD gives where most of it was not found.
  private static func checked(_ text: [UInt8], against body: String?) -> [UInt8] {
    guard let body, body.utf8.count > 400, body.utf8.count > text.count * 2, !body.contains("<")
    else { return text }
    let lines = body.split(whereSeparator: \.isNewline).map { line in
      line.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.joined(separator: " ")
    }
    return Array(lines.filter { !$0.isEmpty }.joined(separator: "\n").utf8)
  }
}
