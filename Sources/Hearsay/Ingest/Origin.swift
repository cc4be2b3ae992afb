/// Where an article comes from: what errors name.
struct Origin {
  /// The file.
  let file: String
  /// The 1-based line, where the file has one article a line.
  var line: Int?
  /// The 1-based place among the items of the file, where it has several that are no lines.
  var item: Int?
  /// Where in the file it is, for people; nil where the line says it.
  var place: String?
  /// The article's own identifier, where it has one.
  var article: String?

  init(_ file: String, line: Int? = nil, item: Int? = nil) {
    self.file = file
    self.line = line
    self.item = item
    place = item.map { "item \($0)" }
  }

  /// The identifier in records.
  var articleID: String { article ?? IngestError.articleID(file: file, line: line ?? item) }

  func error(_ code: IngestError.Code, _ detail: String) -> IngestError {
    IngestError(
      code, file: file, line: line, article: articleID,
      detail: place.map { "\($0): \(detail)" } ?? detail)
  }

  func tooLarge(_ count: Int, limit: Int) -> IngestError {
    error(
      .tooLarge,
      "\(count) bytes are more than the limit of \(limit) for one article: "
        + "split it, or raise the limit")
  }

  /// The same with an article's own identifier, where there is one.
  func naming(_ id: String?) -> Origin {
    guard let id, !id.isEmpty else { return self }
    var origin = self
    origin.article = id
    return origin
  }
}
