/// Reads feeds that were saved to files: RSS 2.0, RSS 1.0 and Atom (RFC 4287), an article an item.
///
/// The text of an item is the content that the feed carries in full, where it does, else the summary.
/// Where that is HTML, escaped or not, it is read as HTML is.
struct FeedReader {
  let pages: PageReader
  let dates: DateReader

  // Namespaces; the second of each is what stands in feeds that forget to declare it.
  private static let content = ["http://purl.org/rss/1.0/modules/content/", "content"]
  private static let dublinCore = ["http://purl.org/dc/elements/1.1/", "dc"]

  /// The items of a feed that are whole, in order.
  func items(_ root: MarkupElement) -> [NewsItem] {
    switch root.name {
    case "feed":
      let whole = metadata(ofFeed: root)
      return root.children("entry").filter(\.isWhole).map { entry($0, whole) }
    case "entry": return root.isWhole ? [entry(root, Article.Metadata())] : []
    default: return rss(root)
    }
  }

  /// In RSS 2.0 items stand in the channel, in RSS 1.0 beside it, in a namespace that the root has not.
  private func rss(_ root: MarkupElement) -> [NewsItem] {
    guard let channel = root.children.first(where: { $0.name == "channel" }) else { return [] }
    let items = channel.children("item") + root.children.filter { $0.name == "item" }
    var whole = Article.Metadata()
    whole.publisher = title(channel)
    whole.language =
      channel.child("language")?.text
      ?? channel.children("language", in: Self.dublinCore).first?.text
    return items.filter(\.isWhole).map { item($0, whole) }
  }

  private func metadata(ofFeed feed: MarkupElement) -> Article.Metadata {
    var whole = Article.Metadata()
    whole.publisher = title(feed)
    whole.language = feed["lang"]
    whole.byline = Self.authors(feed)
    return whole
  }

  private func item(_ element: MarkupElement, _ whole: Article.Metadata) -> NewsItem {
    let guid = element.child("guid")
    var item = NewsItem()
    item.id = guid?.text
    item.metadata.title = title(element)
    item.metadata.published = date(
      element.child("pubDate") ?? element.children("date", in: Self.dublinCore).first)
    item.metadata.publisher = element.child("source")?.text
    item.metadata.byline =
      Self.joined(element.children("creator", in: Self.dublinCore))
      ?? element.child("author")?.text.map(Self.name)
    let isAddress = guid?["isPermaLink"] != "false"
    item.metadata.setURL(element.child("link")?.text, isAddress ? guid?.text : nil)
    item.metadata.complete(from: whole)
    let bodies =
      element.children("encoded", in: Self.content) + element.children("description")
    item.text = bodies.lazy.compactMap { text(of: $0, type: nil, item.metadata.title) }.first
    return item
  }

  private func entry(_ element: MarkupElement, _ whole: Article.Metadata) -> NewsItem {
    var item = NewsItem()
    item.id = element.child("id")?.text
    item.metadata.title = title(element)
    item.metadata.published = date(element.child("published") ?? element.child("updated"))
    item.metadata.publisher = element.child("source").flatMap(title)
    item.metadata.byline = Self.authors(element)
    item.metadata.language = element["lang"]
    let links = element.children("link").filter { $0["rel"] ?? "alternate" == "alternate" }
    item.metadata.setURL(links.first?["href"], item.id)
    item.metadata.complete(from: whole)
    let bodies = element.children("content") + element.children("summary")
    item.text =
      bodies.lazy.compactMap { body in
        text(of: body, type: body["type"] ?? "text", item.metadata.title)
      }.first
    return item
  }
}

extension FeedReader {
  /// The text of an element that holds plain text, escaped HTML, or elements of XHTML.
  private func text(of body: MarkupElement, type: String?, _ title: String?) -> [UInt8]? {
    guard body.children.isEmpty else {
      let text = pages.text(of: body.subtree, title: title)
      return text.isEmpty ? nil : text
    }
    let text = body.rawText
    return NewsBody.text(text, NewsBody.kind(ofType: type, text), title: title, pages)
  }

  /// A title without the HTML that many feeds put into it.
  private func title(_ element: MarkupElement) -> String? {
    PageMetadata.cleaned(element.child("title")?.text)
  }

  private func date(_ element: MarkupElement?) -> String? {
    element?.text.map { dates.date(ofMail: $0) ?? $0 }
  }

  private static func authors(_ element: MarkupElement) -> String? {
    joined(element.children("author").compactMap { $0.child("name") })
  }

  private static func joined(_ elements: [MarkupElement]) -> String? {
    let names = elements.compactMap(\.text)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The name in `ann@courier.example (Ann Marlow)`, as RSS has its authors; else all of it.
  private static func name(_ author: String) -> String {
    guard author.hasSuffix(")"), let open = author.firstIndex(of: "(") else { return author }
    return String(author[author.index(after: open)...].dropLast())
  }
}
