/// One item of a file in a format of news agencies or feeds, before it is an article.
struct NewsItem {
  /// Its own identifier.
  var id: String?
  /// What it says of itself.
  var metadata = Article.Metadata()
  /// Its text in UTF-8, a paragraph a line; nil where it has none.
  var text: [UInt8]?
  /// What it is, where it is no text by its own account: `picture`, `video`.
  var otherKind: String?

  /// The text.
  ///
  /// - Throws: An error where there is none, which is no fault of pictures and the like.
  func requiredText(_ origin: Origin) throws(IngestError) -> [UInt8] {
    if let text { return text }
    if let otherKind {
      throw origin.error(.noArticle, "this is no text but \(otherKind): leave it out")
    }
    throw origin.error(
      .empty, "the item holds no text, only what tells of it: get the item with its text")
  }
}

extension Article.Metadata {
  /// Takes a value for the address where it is one.
  mutating func setURL(_ values: String?...) {
    url = values.lazy.compactMap { $0 }.first {
      $0.hasPrefix("http://") || $0.hasPrefix("https://")
    }
  }

  /// Takes over what is not known yet.
  mutating func complete(from other: Article.Metadata) {
    url = url ?? other.url
    title = title ?? other.title
    publisher = publisher ?? other.publisher
    published = published ?? other.published
    language = language ?? other.language
    byline = byline ?? other.byline
    dateline = dateline ?? other.dateline
  }
}
