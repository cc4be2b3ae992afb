import Hearsay

/// Where an article is.
enum ArticlePlace {
  /// A file that holds it and nothing else.
  case file(InputFile)
  /// A file that holds others, too, and is read as a whole; its place among what the file gives.
  case among(InputFile, index: Int)
  /// A record of a WARC file: its first byte and its length.
  case record(InputFile, at: Int, length: Int)
  /// A line of a file: its first byte and its length.
  case line(InputFile, at: Int, length: Int)
  /// A file of an archive, or a line or a record of a compressed file.
  case packed(PackedArticles)
  /// Somewhere that cannot be read; why.
  case unreadable(String)

  /// Reads the article.
  func article(_ id: String, _ reader: ArticleReader) throws(IngestError) -> Article {
    var found: Result<Article, IngestError>?
    switch self {
    case .file(let file):
      let bytes = try file.bytes(maximum: reader.options.maximumBytes)
      reader.read(bytes, id: file.id) { found = found ?? $0 }
    case .among(let file, let index):
      let all = try Self.all(in: file, reader)
      found = index < all.count ? all[index] : nil
    case .record(let file, let start, let length):
      reader.read(try file.bytes(from: start, count: length), id: file.id) { found = found ?? $0 }
    case .line(let file, let start, let length):
      var feed = LineFeed(maximumBytes: reader.options.maximumBytes)
      feed.add(try file.bytes(from: start, count: length)) { _ in }
      feed.finish { found = reader.read(line: $0, id: file.id) }
    case .packed(let articles): found = articles.article(id).map { .success($0) }
    case .unreadable(let detail):
      throw IngestError(.unreadable, file: id, detail: detail)
    }
    guard let found else {
      throw IngestError(.unreadable, file: id, detail: "its file was changed meanwhile")
    }
    return try found.get()
  }

  /// Calls `body` with the id and the place of each article in a file of several.
  static func lines(
    of file: InputFile, _ reader: ArticleReader, _ body: (String, ArticlePlace) -> Void
  ) {
    let format = reader.options.format ?? InputFormat(fileName: file.id)
    let packing = Packing(fileName: file.id)
    if packing == .archive || (packing == .compressed && (format == .jsonl || format == .warc)) {
      let articles = PackedArticles(file, reader)
      return articles.identifiers().forEach { body($0, .packed(articles)) }
    }
    guard format != .warc else { return places(ofRecordsIn: file, reader, body) }
    do throws(SystemError) {
      let handle = try RawFile.reading(file.path)
      var chunk = try handle.read(1 << 18)
      guard reader.format(of: chunk, id: file.id) == .jsonl, !chunk.contains(0) else {
        return whole(file, reader, body)
      }
      var feed = LineFeed(maximumBytes: reader.options.maximumBytes)
      var start = 0
      let each = { (line: LineFeed.Line) in
        if let result = reader.read(line: line, id: file.id) {
          body(id(of: result), .line(file, at: start, length: line.length))
        }
        start += line.length + 1
      }
      while !chunk.isEmpty {
        feed.add(chunk, each)
        chunk = try handle.read(1 << 18)
      }
      feed.finish(each)
    } catch {
      body(file.id, .unreadable(error.description))
    }
  }

  private static func whole(
    _ file: InputFile, _ reader: ArticleReader, _ body: (String, ArticlePlace) -> Void
  ) {
    guard let all = try? all(in: file, reader) else { return body(file.id, .file(file)) }
    for (index, result) in all.enumerated() { body(id(of: result), .among(file, index: index)) }
  }

  /// What a file gives that is read as a whole, in order.
  static func all(
    in file: InputFile, _ reader: ArticleReader
  ) throws(IngestError) -> [Result<Article, IngestError>] {
    var all: [Result<Article, IngestError>] = []
    let bytes = try file.bytes(maximum: reader.options.maximumBytes)
    reader.read(bytes, id: file.id) { all.append($0) }
    return all
  }

  static func id(of result: Result<Article, IngestError>) -> String {
    switch result {
    case .success(let article): article.id
    case .failure(let error): error.articleID
    }
  }
}
