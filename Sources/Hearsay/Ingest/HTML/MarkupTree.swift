internal import CMarkup

/// A page or an XML document as a list of elements and texts in document order.
struct MarkupTree {
  /// An element, or a stretch of text.
  struct Node {
    let tag: HTMLTag
    /// The element that it lies in; the first node lies in itself.
    let parent: Int
    /// The node after its last descendant.
    var end: Int
    /// The text, for a text; the name, for an element.
    let bytes: Range<Int>
    /// Its attributes.
    var attributes: Range<Int>
  }

  /// An attribute of an element, as ranges of bytes.
  struct Attribute {
    let name: Range<Int>
    var value: Range<Int>
  }

  /// The nodes: an element's descendants follow it, and the first node holds the whole.
  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  /// What the ranges count in.
  private(set) var bytes: [UInt8] = []
  /// The elements that were not closed when the document ended, the innermost last.
  private(set) var unclosed: [Int] = []
  /// What is wrong with the XML, and where; what stands before it was read.
  private(set) var fault: String?

  /// Parses a page in UTF-8; nil when memory runs out.
  init?(_ page: [UInt8]) {
    let markup = unsafe page.withUnsafeBufferPointer { input -> OpaquePointer? in
      guard let base = input.baseAddress else { return nil }
      return unsafe hs_markup_parse(base, input.count)
    }
    guard let markup = unsafe markup else { return nil }
    defer { unsafe hs_markup_free(markup) }
    unsafe read(markup)
  }

  /// Parses an XML document in UTF-8, in which elements have their namespace as attribute `xmlns`.
  ///
  /// One that is broken is read up to there, and its ``fault`` says what is wrong.
  ///
  /// - Throws: An error where memory runs out.
  init(xml: [UInt8], _ origin: Origin) throws(IngestError) {
    let markup = unsafe xml.withUnsafeBufferPointer { input -> OpaquePointer? in
      guard let base = input.baseAddress else { return nil }
      return unsafe hs_markup_parse_xml(base, input.count)
    }
    guard let markup = unsafe markup else {
      throw origin.error(.tooLarge, "the XML does not fit into memory: split it")
    }
    defer { unsafe hs_markup_free(markup) }
    if let message = unsafe hs_markup_error(markup) {
      let line = unsafe hs_markup_error_line(markup)
      let place = line > 0 ? "line \(line): " : ""
      fault = "\(place)\(unsafe String(cString: message))"
    }
    unsafe read(markup)
  }

  /// Takes one element of a tree with all that is in it, as a tree of its own.
  init(_ tree: MarkupTree, from root: Int) {
    (bytes, attributes) = (tree.bytes, tree.attributes)
    nodes = tree.nodes[root..<tree.nodes[root].end].map { node in
      Node(
        tag: node.tag, parent: max(node.parent - root, 0), end: node.end - root, bytes: node.bytes,
        attributes: node.attributes)
    }
  }

  private mutating func read(_ markup: OpaquePointer) {
    let events = unsafe [Int32](
      UnsafeBufferPointer(start: hs_markup_events(markup), count: hs_markup_count(markup) * 3))
    bytes = unsafe [UInt8](
      UnsafeBufferPointer(start: hs_markup_bytes(markup), count: hs_markup_length(markup)))
    build(events)
  }

  private mutating func build(_ events: [Int32]) {
    var open = [0]
    nodes.append(Node(tag: .other, parent: 0, end: 1, bytes: 0..<0, attributes: 0..<0))
    for at in stride(from: 0, to: events.count, by: 3) {
      let range = Int(events[at + 1])..<Int(events[at + 2])
      let parent = open.last ?? 0
      switch Int(events[at]) {
      case HS_MARKUP_OPEN:
        let tag = HTMLTag.named(String(decoding: bytes[range], as: UTF8.self))
        open.append(nodes.count)
        append(tag, parent, range)
      case HS_MARKUP_CLOSE where open.count > 1:
        nodes[open.removeLast()].end = nodes.count
      case HS_MARKUP_ATTRIBUTE:
        attributes.append(Attribute(name: range, value: range.upperBound..<range.upperBound))
        nodes[parent].attributes = nodes[parent].attributes.lowerBound..<attributes.count
      case HS_MARKUP_VALUE where !attributes.isEmpty:
        attributes[attributes.count - 1].value = range
      case HS_MARKUP_TEXT: append(.text, parent, range)
      default: break
      }
    }
    for node in open { nodes[node].end = nodes.count }
    unclosed = Array(open.dropFirst())
  }

  private mutating func append(_ tag: HTMLTag, _ parent: Int, _ range: Range<Int>) {
    let end = nodes.count + 1
    let none = attributes.count..<attributes.count
    nodes.append(Node(tag: tag, parent: parent, end: end, bytes: range, attributes: none))
  }

  /// The value of an element's attribute; nil where it has none of that name.
  func value(_ name: StaticString, of node: Int) -> ArraySlice<UInt8>? {
    for attribute in attributes[nodes[node].attributes] {
      guard attribute.name.count == name.utf8CodeUnitCount else { continue }
      let same = name.withUTF8Buffer { unsafe bytes[attribute.name].elementsEqual($0) }
      if same { return bytes[attribute.value] }
    }
    return nil
  }

  /// The value of an element's attribute as a string without white space around it.
  func string(_ name: StaticString, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: ASCII.trimmed($0), as: UTF8.self) }
  }

  /// All text in an element, white space collapsed.
  func text(of node: Int) -> String {
    var result: [UInt8] = []
    for at in node..<nodes[node].end where nodes[at].tag == .text {
      for byte in bytes[nodes[at].bytes] {
        if byte > 32 { result.append(byte) } else if result.last ?? 32 > 32 { result.append(32) }
      }
    }
    return String(decoding: ASCII.trimmed(result[...]), as: UTF8.self)
  }
}
