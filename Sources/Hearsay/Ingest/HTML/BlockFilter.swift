/// Leaves out the lines of an article's element that are none of its text.
struct BlockFilter {
  let tree: MarkupTree

  /// The lines that are left, in order.
  func filter(_ blocks: [PageBlock]) -> [PageBlock] {
    blocks.filter { !isLinkList($0) }
  }

  private func isLinkList(_ block: PageBlock) -> Bool {
    block.linkShare > 0.7
  }
}
