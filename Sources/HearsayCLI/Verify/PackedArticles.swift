import Hearsay

/// The articles of a packed file, which can only be read from its beginning to its end.
///
/// Records come in the order of the articles, so that the next one asked for is mostly the next one read;
/// one that lies before starts the reading anew.
final class PackedArticles {
  private let file: InputFile
  private let reader: ArticleReader
  private var source: WorkSource
  /// Articles that were read with the last unit and not asked for yet.
  private var waiting: ArraySlice<Article> = []
  private var isAtStart = true
  /// How often reading began at the beginning of the file.
  private(set) var passes = 0

  init(_ file: InputFile, _ reader: ArticleReader) {
    self.file = file
    self.reader = reader
    source = WorkSource(file, reader.options)
  }

  /// The identifiers of all articles, in order; reads the file once.
  func identifiers() -> [String] {
    var found: [String] = []
    start()
    while let article = next() { found.append(article.id) }
    start()
    return found
  }

  /// The next article with an identifier, from where the reading stands, or else from the beginning.
  func article(_ id: String) -> Article? {
    if let found = search(id) { return found }
    guard !isAtStart else { return nil }
    start()
    return search(id)
  }

  private func search(_ id: String) -> Article? {
    while let article = next() { if article.id == id { return article } }
    return nil
  }

  private func start() {
    source = WorkSource(file, reader.options)
    (waiting, isAtStart) = ([], true)
    passes += 1
  }

  private func next() -> Article? {
    while waiting.isEmpty {
      guard let unit = source.next() else { return nil }
      var articles: [Article] = []
      UnitReader(reader: reader, repairs: true).read(unit) { result in
        if let article = try? result.get() { articles.append(article) }
      }
      waiting = articles[...]
    }
    isAtStart = false
    return waiting.popFirst()
  }
}
