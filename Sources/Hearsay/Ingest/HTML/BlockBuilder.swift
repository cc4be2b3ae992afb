/// Cuts what the pruner left of a page into lines.
struct BlockBuilder {
  private let tree: MarkupTree
  private var blocks: [PageBlock] = []
  private var current = PageBlock()
  private var linkEnd = 0

  /// The lines of a page, in document order.
  static func blocks(of tree: MarkupTree, leavingOut isLeftOut: [Bool]) -> [PageBlock] {
    var builder = BlockBuilder(tree: tree)
    builder.walk(isLeftOut)
    return builder.blocks
  }

  private init(tree: MarkupTree) { self.tree = tree }

  private mutating func walk(_ isLeftOut: [Bool]) {
    var open: [Int] = []
    var node = 0
    while node < tree.nodes.count {
      while let last = open.last, tree.nodes[last].end <= node {
        close()
        open.removeLast()
      }
      guard !isLeftOut[node] else {
        if tree.nodes[node].tag.isBlock { close() }
        node = tree.nodes[node].end
        continue
      }
      let tag = tree.nodes[node].tag
      if tag == .text {
        append(node, element: open.last ?? 0)
      } else if tag == .a {
        linkEnd = max(linkEnd, tree.nodes[node].end)
      } else if tag.isBlock {
        close()
        open.append(node)
      }
      node += 1
    }
    close()
  }

  private mutating func close() {
    while current.text.last == 32 { current.text.removeLast() }
    if !current.text.isEmpty { blocks.append(current) }
    current = PageBlock()
  }

  private mutating func append(_ node: Int, element: Int) {
    let isLink = node < linkEnd
    let bytes = tree.bytes[tree.nodes[node].bytes]
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      let blank = Self.blankLength(bytes, at)
      if blank > 0 {
        if blank < 3, let last = current.text.last, last != 32 { current.text.append(32) }
        at += blank
        continue
      }
      if current.text.isEmpty { (current.node, current.element) = (node, element) }
      current.text.append(byte)
      count(byte, isLink)
      at += 1
    }
  }

  private mutating func count(_ byte: UInt8, _ isLink: Bool) {
    switch byte {
    case 33, 46, 63: current.stops += 1
    case 44, 58, 59: current.commas += 1
    case 0x82 where current.text.suffix(3).elementsEqual([0xE3, 0x80, 0x82]): current.stops += 1
    case 0x81 where current.text.suffix(3).elementsEqual([0xE3, 0x80, 0x81]): current.commas += 1
    default: break
    }
    guard byte >= 48, byte & 0xC0 != 0x80 || byte < 0x80 else { return }
    current.letters += byte >= 0xE3 ? 3 : 1
    if isLink { current.linkLetters += byte >= 0xE3 ? 3 : 1 }
  }

  /// The length of the white space at an index: 1, 2 for a no-break space, 3 for an invisible
  /// character, which is left out; 0 for anything else.
  private static func blankLength(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int {
    let byte = bytes[at]
    if byte <= 32 { return 1 }
    let rest = bytes[at...].prefix(3)
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    if rest.elementsEqual([0xE2, 0x80, 0x8B]) || rest.elementsEqual([0xEF, 0xBB, 0xBF]) {
      return 3
    }
    return 0
  }
}
