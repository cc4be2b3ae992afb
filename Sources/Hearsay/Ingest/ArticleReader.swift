public import HearsayMatching
internal import HearsayText

/// First stage: turns the bytes of files into articles.
///
/// Plain text, Markdown and web pages hold one article each, JSON Lines one a line, the formats of news
/// agencies and feeds one an item. Opening files is left to the caller. An article that cannot be read gives one error, and the rest go on.
public struct ArticleReader: Sendable {
  /// How articles are read.
  public let options: ReadingOptions
  let marker: PartMarker
  let pages: PageReader
  let dates: DateReader

  /// Sets the stage up.
  public init(lexicons: Lexicons, options: ReadingOptions = ReadingOptions()) {
    self.options = options
    dates = DateReader(lexicons: lexicons)
    marker = PartMarker(lexicons: lexicons, dates: dates)
    pages = PageReader(lexicons: lexicons, dates: dates)
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
  ///     for JSON lines and items that have none of their own.
  ///   - body: Called with each article or error, one at a time; nothing is kept in between.
  /// Complexity: linear in the number of bytes.
  public func read(
    _ bytes: [UInt8], id: String, _ body: (Result<Article, IngestError>) -> Void
  ) {
    let format = format(of: bytes, id: id)
    switch format {
    case .jsonl: readLines(bytes, id: id, body)
    case .ninjs: readObjects(bytes, id: id, body)
    case .newsml, .nitf, .feed, .xml: readXML(bytes, id: id, format, body)
    case .warc: readCaptures(bytes, id: id, body)
    case .text, .markdown, .html:
      body(Self.result { () throws(IngestError) in try article(bytes, Origin(id), format) })
    }
  }

  private func article(
    _ bytes: [UInt8], _ origin: Origin, _ format: InputFormat
  ) throws(IngestError) -> Article {
    try checkSize(bytes.count, origin)
    let declared = format == .html ? PageCharset.declared(in: bytes[...]) : nil
    let decoded = try DecodedText(bytes[...], declared: declared, origin)
    switch format {
    case .html: return try page(decoded, origin)
    case .markdown: return try markdown(decoded, origin)
    default:
      return try finish(SourceText(validUTF8: decoded.bytes), .init(), decoded.flags, origin)
    }
  }

  /// Makes the article of a page, with the address it was fetched from where that is known.
  func page(
    _ page: DecodedText, _ origin: Origin, url: String? = nil
  ) throws(IngestError) -> Article {
    guard let read = pages.read(page.bytes), read.text.contains(where: { $0 > 32 }) else {
      throw origin.error(
        .noArticle, "no article text was found in the page: save the page that shows the article")
    }
    var metadata = read.metadata
    metadata.url = url ?? metadata.url
    return try finish(SourceText(validUTF8: read.text), metadata, page.flags, origin)
  }

  private func markdown(_ text: DecodedText, _ origin: Origin) throws(IngestError) -> Article {
    guard let matter = FrontMatter(text.bytes) else {
      return try finish(SourceText(validUTF8: text.bytes), .init(), text.flags, origin)
    }
    let rest = Array(text.bytes[matter.end...])
    return try finish(SourceText(validUTF8: rest), matter.metadata, text.flags, origin)
  }

  /// Marks the parts of a text and makes the article of it.
  func finish(
    _ text: SourceText, _ metadata: Article.Metadata, _ flags: [String], _ origin: Origin,
    parts known: [Article.Part]? = nil
  ) throws(IngestError) -> Article {
    guard text.bytes.contains(where: { $0 > 32 }) else {
      throw origin.error(.empty, "there is no text in it: fill it or leave it out")
    }
    var (metadata, flags) = (metadata, flags)
    if flags.allSatisfy({ $0 != "replacement-characters" }),
      UTF8Repair.replacementCount(text.bytes[...]) > 0
    {
      flags.append("replaced-characters")
    }
    metadata.published = metadata.published.flatMap(dates.date(in:))
    let parts = known ?? marker.parts(of: text, metadata: &metadata)
    metadata.published = metadata.published ?? options.published
    metadata.publisher = metadata.publisher ?? options.publisher
    return Article(
      id: origin.articleID, metadata: metadata, text: text, parts: parts, flags: flags)
  }

  func checkSize(_ count: Int, _ origin: Origin) throws(IngestError) {
    let limit = min(options.maximumBytes, 1 << 30)
    guard count > limit else { return }
    throw origin.tooLarge(count, limit: limit)
  }

  static func result(
    _ make: () throws(IngestError) -> Article
  ) -> Result<Article, IngestError> {
    do { return .success(try make()) } catch { return .failure(error) }
  }
}
