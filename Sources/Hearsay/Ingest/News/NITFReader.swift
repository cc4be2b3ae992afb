/// Reads articles of IPTC NITF, the News Industry Text Format, version 3.x.
///
/// The text is what stands in `body.content`, without tables, media and their captions; where there is
/// none, in `body`.
struct NITFReader {
  let pages: PageReader

  /// Elements that hold no running text of the article.
  private static let leftOut: Set<String> = [
    "media", "media-caption", "media-metadata", "media-producer", "nitf-table", "table", "note",
    "hedline", "body.head", "body.end", "custom-table", "object", "fn",
  ]

  /// The item that an `nitf` element is.
  func item(_ nitf: MarkupElement) -> NewsItem {
    var item = NewsItem()
    let docdata = nitf.child("head", "docdata")
    item.id = docdata?.child("doc-id")?["id-string"]
    item.metadata = Self.metadata(nitf)
    item.text = text(of: nitf)
    return item
  }

  /// The text of a document that is given as a string; nil where it has none or is damaged.
  func text(of document: String) -> [UInt8]? {
    guard let tree = try? MarkupTree(xml: Array(document.utf8), Origin("")), tree.fault == nil
    else {
      return nil
    }
    return MarkupElement(rootOf: tree).flatMap(text)
  }

  private func text(of nitf: MarkupElement) -> [UInt8]? {
    let body = nitf.child("body") ?? nitf
    let contents = body.children("body.content")
    let lines = (contents.isEmpty ? [body] : contents).map(\.subtree).flatMap { tree in
      BlockBuilder.blocks(of: tree, leavingOut: Self.isLeftOut(tree))
    }
    return lines.isEmpty ? nil : PageReader.joined(lines)
  }

  /// For each node of a tree, whether it is left out.
  private static func isLeftOut(_ tree: MarkupTree) -> [Bool] {
    var result = Array(repeating: false, count: tree.nodes.count)
    var node = 1
    while node < tree.nodes.count {
      let isText = tree.nodes[node].tag == .text
      guard !isText, leftOut.contains(MarkupElement(tree: tree, node: node).name) else {
        node += 1
        continue
      }
      for at in node..<tree.nodes[node].end { result[at] = true }
      node = tree.nodes[node].end
    }
    return result
  }

  private static func metadata(_ nitf: MarkupElement) -> Article.Metadata {
    var result = Article.Metadata()
    let head = nitf.child("head")
    let docdata = head?.child("docdata")
    let pubdata = head?.child("pubdata")
    let top = nitf.child("body", "body.head")
    result.title =
      top?.child("hedline", "hl1")?.text ?? top?.child("hedline")?.text
      ?? head?.child("title")?.text
    result.published =
      docdata?.child("date.release")?["norm"] ?? docdata?.child("date.issue")?["norm"]
      ?? pubdata?["date.publication"] ?? top?.child("dateline", "story.date")?["norm"]
    result.publisher =
      pubdata?["name"] ?? top?.child("distributor")?.text
      ?? docdata?.child("doc.copyright")?["holder"]
    result.byline = byline(top?.children("byline") ?? [])
    result.dateline = top?.child("dateline", "location")?.text
    result.language = nitf["lang"]
    result.setURL(pubdata?["ex-ref"], docdata?.child("doc-id")?["id-string"])
    return result
  }

  /// The persons whom the bylines mark, else all that they say, titles aside: "By Ann Marlow".
  private static func byline(_ bylines: [MarkupElement]) -> String? {
    let persons = bylines.flatMap { $0.descendants("person") }.compactMap(\.text)
    let names = persons.isEmpty ? bylines.compactMap(name) : persons
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func name(_ byline: MarkupElement) -> String? {
    guard let text = byline.text else { return nil }
    let title = byline.child("byttl")?.text ?? ""
    guard text.hasSuffix(title), text != title else { return text }
    let name = text.utf8.dropLast(title.utf8.count).reversed().drop { $0 <= 32 || $0 == 44 }
    return String(decoding: name.reversed(), as: UTF8.self)
  }
}
