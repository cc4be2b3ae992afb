/// Where an article comes from: what errors name.
struct Origin {
  /// The file.
  let file: String
  /// The 1-based line, where the file has one article a line.
  var line: Int?
  /// The article's own identifier, where it has one.
  var article: String?

  init(_ file: String, line: Int? = nil) {
    self.file = file
    self.line = line
  }

  /// The identifier in records.
  var articleID: String { article ?? IngestError.articleID(file: file, line: line) }

  func error(_ code: IngestError.Code, _ detail: String) -> IngestError {
    IngestError(code, file: file, line: line, article: article, detail: detail)
  }
}
