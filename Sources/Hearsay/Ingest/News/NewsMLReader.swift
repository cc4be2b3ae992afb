/// Reads IPTC NewsML-G2: a `newsItem`, or a `newsMessage` with several.
///
/// The text stands in `contentSet`: in `inlineXML`, as NITF or XHTML, or in `inlineData`. Packages,
/// concepts and other kinds of items have no text and are passed over.
struct NewsMLReader {
  let pages: PageReader

  /// The news items of a document that are whole, in order.
  func items(_ root: MarkupElement) -> [NewsItem] {
    let elements =
      root.name == "newsItem"
      ? [root] : root.children("itemSet").flatMap { $0.children("newsItem") }
    return elements.filter(\.isWhole).map(item)
  }

  private func item(_ element: MarkupElement) -> NewsItem {
    var item = NewsItem()
    item.id = element["guid"]
    item.metadata = Self.metadata(element)
    if let contents = element.child("contentSet") { read(contents, &item) }
    // A creator may be a whole agency, so that a byline in the text comes first.
    let creators = element.child("contentMeta")?.children("creator") ?? []
    item.metadata.byline = item.metadata.byline ?? creators.lazy.compactMap(Self.name).first
    // The codes of IPTC's news item natures: ninat:text, ninat:picture.
    let nature = element.child("itemMeta", "itemClass")?["qcode"]?.split(separator: ":").last
    if let nature, nature != "text", nature != "composite" { item.otherKind = String(nature) }
    return item
  }

  private static func metadata(_ item: MarkupElement) -> Article.Metadata {
    var result = Article.Metadata()
    let meta = item.child("itemMeta")
    let content = item.child("contentMeta")
    result.title = headline(content?.children("headline") ?? []) ?? meta?.child("title")?.text
    result.published =
      meta?.child("versionCreated")?.text ?? content?.child("contentCreated")?.text
      ?? meta?.child("firstCreated")?.text
    let provider = meta?.child("provider")
    result.publisher =
      provider.flatMap(name) ?? item.child("rightsInfo", "copyrightHolder").flatMap(name)
      ?? provider?["qcode"].flatMap { $0.split(separator: ":").last.map(String.init) }
    result.byline = content?.child("by")?.text
    result.dateline = content?.child("located", "name")?.text ?? content?.child("dateline")?.text
    result.language = content?.child("language")?["tag"] ?? item["lang"]
    result.setURL(
      meta?.child("link")?["href"].flatMap { $0.hasPrefix("http") ? $0 : nil }, item["guid"])
    return result
  }

  /// The main headline of several, else the first.
  private static func headline(_ headlines: [MarkupElement]) -> String? {
    let main = headlines.first { $0["role"].map { $0.hasSuffix(":main") } ?? true }
    return (main ?? headlines.first)?.text
  }

  /// The name of a party; nil where nothing but a code or an address stands for it.
  private static func name(_ element: MarkupElement) -> String? {
    element.child("name")?.text ?? element["literal"]
  }
}

extension NewsMLReader {
  /// Takes the text, and what NITF inside says that the item does not.
  private func read(_ contents: MarkupElement, _ item: inout NewsItem) {
    let title = item.metadata.title
    for inline in contents.children("inlineXML") {
      guard let root = inline.children.first else { continue }
      if root.name == "nitf" {
        let inner = NITFReader(pages: pages).item(root)
        item.text = inner.text
        item.metadata.complete(from: inner.metadata)
      } else {
        let text = pages.text(of: root.subtree, title: title)
        item.text = text.isEmpty ? nil : text
      }
      if item.text != nil { return }
    }
    item.text =
      contents.children("inlineData").lazy.compactMap { data in
        let text = data.rawText
        let kind = NewsBody.kind(ofType: data["contenttype"], text)
        return NewsBody.text(text, kind, title: title, pages)
      }.first
  }
}
