/// What a page says of its article, from JSON-LD, Open Graph, `meta`, `link`, `time` and `title`.
struct PageMetadata {
  private let tree: MarkupTree
  private var meta: [String: String] = [:]
  private var canonical: String?
  private var time: String?
  private var pageTitle: String?
  private var language: String?

  init(_ tree: MarkupTree) {
    self.tree = tree
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .meta: readMeta(index)
      case .link where canonical == nil: readLink(index)
      case .time where time == nil: time = tree.string("datetime", of: index)
      case .title where pageTitle == nil: pageTitle = tree.text(of: index)
      case .html where language == nil: language = tree.string("lang", of: index)
      default: break
      }
    }
  }

  /// The metadata; what JSON-LD says comes first.
  func metadata(_ linked: LinkedData?, _ reader: DateReader) -> Article.Metadata {
    var result = linked?.metadata ?? Article.Metadata()
    result.publisher = result.publisher ?? first("og:site_name", "dc.publisher", "application-name")
    let title = result.title ?? first("og:title", "twitter:title", "dc.title") ?? pageTitle
    result.title = Self.cleaned(title.map { Self.title($0, without: result.publisher) })
    let dates = [
      result.published,
      first("article:published_time", "og:article:published_time", "datepublished", "dc.date"),
      first(
        "dc.date.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "date"),
      time,
    ]
    result.published = dates.compactMap { $0.flatMap(reader.date(in:)) }.first
    result.byline = Self.cleaned(
      result.byline ?? first("author", "parsely-author", "sailthru.author", "byl", "dc.creator"))
    result.url = canonical ?? first("og:url") ?? result.url
    result.language = Self.languageTag(result.language ?? language ?? first("og:locale"))
    result.publisher = Self.cleaned(result.publisher)
    return result
  }

  private func first(_ keys: String...) -> String? {
    keys.lazy.compactMap { meta[$0] }.first
  }

  private mutating func readMeta(_ node: Int) {
    let name =
      tree.string("property", of: node) ?? tree.string("name", of: node)
      ?? tree.string("itemprop", of: node)
    guard let key = name?.lowercased(), let content = tree.string("content", of: node),
      !content.isEmpty, meta[key] == nil
    else { return }
    meta[key] = content
  }

  private mutating func readLink(_ node: Int) {
    guard tree.string("rel", of: node)?.lowercased() == "canonical" else { return }
    canonical = tree.string("href", of: node).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A page's title without the publisher's name after the last separator.
  private static func title(_ title: String, without publisher: String?) -> String {
    for separator in [" | ", " – ", " — ", " - ", " :: "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      if publisher?.hasSuffix(last) == true || separator == " | " {
        return parts.dropLast().joined(separator: separator)
      }
    }
    return title
  }

  /// A value on one line; nil when it is blank or an address in the place of a name.
  static func cleaned(_ value: String?) -> String? {
    guard let value, !value.hasPrefix("http") else { return nil }
    let plain =
      NewsBody.looksLikeMarkup(value) ? MarkupTree(Array(value.utf8))?.text(of: 0) ?? value : value
    let line = plain.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  private static func languageTag(_ value: String?) -> String? {
    guard let value, value.count >= 2, value.count <= 12 else { return nil }
    return String(value.map { $0 == "_" ? "-" : $0 })
  }
}
