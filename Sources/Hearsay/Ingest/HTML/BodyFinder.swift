/// Finds the element that holds the article.
struct BodyFinder {
  private let tree: MarkupTree
  private let isLeftOut: [Bool]
  /// The weight of the lines before each node.
  private var weightBefore: [Double]

  init(_ tree: MarkupTree, blocks: [PageBlock], leavingOut isLeftOut: [Bool]) {
    self.tree = tree
    self.isLeftOut = isLeftOut
    var weights = [Double](repeating: 0, count: tree.nodes.count + 1)
    for block in blocks { weights[block.node + 1] += block.weight }
    for at in 1..<weights.count { weights[at] += weights[at - 1] }
    weightBefore = weights
  }

  /// The weight of the running text in an element.
  func weight(of node: Int) -> Double {
    weightBefore[tree.nodes[node].end] - weightBefore[node]
  }

  /// The element that holds the article: a marked one with a good part of the page's text, else the
  /// heaviest `article`, else the smallest element that holds nearly all of it.
  func find(bodies: [Int]) -> Int {
    let total = weight(of: 0)
    if let body = heaviest(of: bodies), weight(of: body) > 0.35 * total {
      return narrowed(body, to: bodies)
    }
    let articles = tree.nodes.indices.filter { tree.nodes[$0].tag == .article && !isLeftOut[$0] }
    if let article = heaviest(of: articles), weight(of: article) > 0.4 * total {
      return descend(from: article, keeping: 0.9)
    }
    return descend(from: 0, keeping: 0.75)
  }

  /// The heaviest of some elements; of equals the last one, which lies innermost.
  private func heaviest(of nodes: [Int]) -> Int? {
    nodes.max { weight(of: $0) < weight(of: $1) }
  }

  /// The innermost marked element in a marked one that still holds nearly all of it.
  private func narrowed(_ body: Int, to bodies: [Int]) -> Int {
    let inner = bodies.filter { $0 > body && $0 < tree.nodes[body].end }
    return inner.last { weight(of: $0) > 0.85 * weight(of: body) } ?? body
  }

  private func descend(from start: Int, keeping share: Double) -> Int {
    var node = start
    while true {
      let wanted = weight(of: node) * share
      var child = node + 1
      var next: Int?
      while child < tree.nodes[node].end {
        if !isLeftOut[child], tree.nodes[child].tag != .text, weight(of: child) > wanted {
          next = child
        }
        child = tree.nodes[child].end
      }
      guard let next, weight(of: next) > 0, tree.nodes[next].tag != .p else { return node }
      node = next
    }
  }
}
