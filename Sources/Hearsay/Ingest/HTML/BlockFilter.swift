/// Leaves out the lines of an article's element that are none of its text.
struct BlockFilter {
  let tree: MarkupTree
  /// The article's headline, which is no part of its text.
  let title: String?

  /// The lines that are left, in order.
  func filter(_ blocks: [PageBlock]) -> [PageBlock] {
    blocks.indices.filter { at in
      !isHeadline(blocks[at]) && (blocks[at].linkShare < 0.7 || leadsToText(at, blocks))
    }.map { blocks[$0] }
  }

  private func isHeadline(_ block: PageBlock) -> Bool {
    if tree.nodes[block.element].tag == .h1 { return true }
    guard let title, block.text.count < 400 else { return false }
    return block.text.elementsEqual(title.utf8)
  }

  /// Whether a line of links is the heading of a long paragraph.
  private func leadsToText(_ at: Int, _ blocks: [PageBlock]) -> Bool {
    guard tree.nodes[blocks[at].element].tag.isHeading, at + 1 < blocks.count else { return false }
    return blocks[at + 1].weight > 150
  }
}
