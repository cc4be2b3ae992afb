/// Leaves out the lines of an article's element that are none of its text.
struct BlockFilter {
  let tree: MarkupTree
  /// The article's headline, which is no part of its text.
  let title: String?

  /// The lines that are left, in order.
  ///
  /// Lines of links go, unless they head a paragraph; so do the headline, and at the end lists of links
  /// and headings with nothing below them.
  func filter(_ blocks: [PageBlock]) -> [PageBlock] {
    let firstText = blocks.firstIndex { $0.weight > 0 } ?? 0
    var left = blocks.indices.filter { at in
      !isHeadline(blocks[at], isBeforeText: at <= firstText)
        && (blocks[at].linkShare < 0.7 || leadsToText(at, blocks))
    }.map { blocks[$0] }
    while left.count > 1, let last = left.last, isTail(last) { left.removeLast() }
    return left
  }

  private func isHeadline(_ block: PageBlock, isBeforeText: Bool) -> Bool {
    if isBeforeText, tree.nodes[block.element].tag == .h1 { return true }
    guard let title, block.text.count < 400 else { return false }
    return block.text.elementsEqual(title.utf8)
  }

  /// Whether a line of links is the heading of a long paragraph.
  private func leadsToText(_ at: Int, _ blocks: [PageBlock]) -> Bool {
    guard tree.nodes[blocks[at].element].tag.isHeading, at + 1 < blocks.count else { return false }
    return blocks[at + 1].weight > 150
  }

  private func isTail(_ block: PageBlock) -> Bool {
    let tag = tree.nodes[block.element].tag
    return tag.isHeading || (tag == .li && block.linkLetters > 0 && !block.endsSentence)
  }
}
