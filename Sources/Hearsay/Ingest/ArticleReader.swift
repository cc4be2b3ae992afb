public import HearsayMatching
internal import HearsayText

/// First stage: turns the bytes of files into articles.
///
/// Plain text, Markdown and web pages hold one article each, JSON Lines one a line. Opening files is
/// left to the caller. An article that cannot be read gives one error, and the rest go on.
public struct ArticleReader: Sendable {
  /// How articles are read.
  public let options: ReadingOptions
  private let marker: PartMarker

  /// Sets the stage up.
  public init(lexicons: Lexicons, options: ReadingOptions = ReadingOptions()) {
    self.options = options
    marker = PartMarker(lexicons: lexicons)
  }

  /// The format of a file: the one that the options ask for, else by its name, else by its bytes.
  public func format(of bytes: [UInt8], id: String) -> InputFormat {
    options.format ?? InputFormat(fileName: id) ?? InputFormat(sniffing: bytes)
  }

  /// Reads every article of a file, in order.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - id: Its path relative to the folder given; its articles' identifier, and the beginning of it
  ///     for JSON lines that have none of their own.
  ///   - body: Called with each article or error, one at a time; nothing is kept in between.
  /// Complexity: linear in the number of bytes.
  public func read(
    _ bytes: [UInt8], id: String, _ body: (Result<Article, IngestError>) -> Void
  ) {
    switch format(of: bytes, id: id) {
    case .jsonl: readLines(bytes, id: id, body)
    case .text: body(article(id) { () throws(IngestError) in try text(bytes, id) })
    case .markdown: body(article(id) { () throws(IngestError) in try text(bytes, id) })
    case .html: body(article(id) { () throws(IngestError) in try text(bytes, id) })
    }
  }

  func readLines(
    _ bytes: [UInt8], id: String, _ body: (Result<Article, IngestError>) -> Void
  ) {
  }

  private func article(
    _ id: String, _ make: () throws(IngestError) -> Article
  ) -> Result<Article, IngestError> {
    do { return .success(try make()) } catch { return .failure(error) }
  }

  private func text(_ bytes: [UInt8], _ id: String) throws(IngestError) -> Article {
    try checkSize(bytes.count, id)
    let decoded = try DecodedText(bytes[...], article: id)
    return try finish(SourceText(validUTF8: decoded.bytes), Article.Metadata(), decoded.flags, id)
  }

  func checkSize(_ count: Int, _ id: String, line: Int? = nil) throws(IngestError) {
    guard count > options.maximumBytes else { return }
    throw IngestError(
      .tooLarge, article: id, line: line,
      detail: "\(count) bytes are more than the limit of \(options.maximumBytes) bytes for one "
        + "article: split the file, or raise the limit")
  }

  /// Marks the parts of a text and makes the article of it.
  func finish(
    _ text: SourceText, _ metadata: Article.Metadata, _ flags: [String], _ id: String,
    line: Int? = nil
  ) throws(IngestError) -> Article {
    guard text.bytes.contains(where: { $0 > 32 }) else {
      throw IngestError(
        .empty, article: id, line: line, detail: "there is no text in it: remove it or fill it")
    }
    var metadata = metadata
    let parts = marker.parts(of: text, metadata: &metadata)
    metadata.published = metadata.published ?? options.published
    metadata.publisher = metadata.publisher ?? options.publisher
    return Article(id: id, metadata: metadata, text: text, parts: parts, flags: flags)
  }
}
