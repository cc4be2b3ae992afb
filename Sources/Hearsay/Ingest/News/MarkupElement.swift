/// An element of an XML document, as the readers of news formats ask for it.
///
/// Children go by their local names, and only those count that are in the element's own namespace unless
/// another is named: `media:title` is no title.
struct MarkupElement {
  let tree: MarkupTree
  /// Its place in the tree.
  let node: Int

  /// The outermost element of a tree; nil where there is none.
  init?(rootOf tree: MarkupTree) {
    guard let node = tree.nodes.indices.first(where: { tree.isElement($0) && $0 > 0 }) else {
      return nil
    }
    self.init(tree: tree, node: node)
  }

  init(tree: MarkupTree, node: Int) {
    self.tree = tree
    self.node = node
  }

  /// Its local name.
  var name: String { String(decoding: tree.bytes[tree.nodes[node].bytes], as: UTF8.self) }

  /// Its namespace; nil where it has none.
  var namespace: String? { tree.string("xmlns", of: node) }

  /// Whether it was read to its end: false where the document broke within it.
  var isWhole: Bool { !tree.unclosed.contains(node) }

  /// Its text and that of all that is in it, white space collapsed; nil where there is none.
  var text: String? {
    let text = tree.text(of: node)
    return text.isEmpty ? nil : text
  }

  /// Its text as it stands.
  var rawText: String {
    let texts = tree.nodes[node..<tree.nodes[node].end].filter { $0.tag == .text }
    return texts.map { String(decoding: tree.bytes[$0.bytes], as: UTF8.self) }.joined()
  }

  /// The value of an attribute; nil where it has none or an empty one.
  subscript(attribute: StaticString) -> String? {
    tree.string(attribute, of: node).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The elements in it, whatever their names.
  var children: [MarkupElement] {
    var result: [MarkupElement] = []
    var child = node + 1
    while child < tree.nodes[node].end {
      if tree.isElement(child) { result.append(MarkupElement(tree: tree, node: child)) }
      child = tree.nodes[child].end
    }
    return result
  }

  /// The elements in it of one name, in its own namespace or one of those given.
  func children(_ name: String, in namespaces: [String]? = nil) -> [MarkupElement] {
    let own = namespace
    return children.filter { child in
      guard child.name == name else { return false }
      guard let namespaces else { return child.namespace == own }
      return child.namespace.map(namespaces.contains) ?? false
    }
  }

  /// The first element that a path of names leads to.
  func child(_ path: String...) -> MarkupElement? { descend(path[...]) }

  private func descend(_ path: ArraySlice<String>) -> MarkupElement? {
    guard let name = path.first else { return self }
    for child in children(name) {
      if let found = child.descend(path.dropFirst()) { return found }
    }
    return nil
  }

  /// The elements of one name at any depth, in document order.
  func descendants(_ name: String) -> [MarkupElement] {
    ((node + 1)..<tree.nodes[node].end).lazy.filter { tree.isElement($0) }
      .map { MarkupElement(tree: tree, node: $0) }.filter { $0.name == name }
  }

  /// The element with all that is in it as a tree of its own.
  var subtree: MarkupTree { MarkupTree(tree, from: node) }
}

extension MarkupTree {
  fileprivate func isElement(_ node: Int) -> Bool { nodes[node].tag != .text }
}
