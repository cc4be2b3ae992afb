internal import HearsayText

extension ArticleReader {
  /// Reads the page in a record of a WARC file.
  ///
  /// For files too large to hold in memory: cut them with ``WARCFeed`` and call this for each record.
  /// - Parameters:
  ///   - record: The record.
  ///   - id: The file's path relative to the folder given.
  /// - Returns: The article or the error; nil for a sound record that holds no page.
  public func read(record: WARCRecord, id: String) -> Result<Article, IngestError>? {
    if let error = record.error(file: id, maximumBytes: options.maximumBytes) {
      return .failure(error)
    }
    guard let page = record.page else { return nil }
    return Self.result { () throws(IngestError) in
      try article(of: page, record.url, record.origin(id))
    }
  }

  func readCaptures(
    _ bytes: [UInt8], id: String, _ body: (Result<Article, IngestError>) -> Void
  ) {
    var feed = WARCFeed(maximumBytes: options.maximumBytes)
    var isEmpty = true
    let each = { (record: WARCRecord) in
      guard let result = read(record: record, id: id) else { return }
      isEmpty = false
      body(result)
    }
    feed.add(bytes, each)
    feed.finish(each)
    if isEmpty { body(.failure(IngestError.noPages(file: id))) }
  }

  private func article(
    of page: HTTPResponse, _ url: String?, _ origin: Origin
  ) throws(IngestError) -> Article {
    let body = try body(of: page, origin)
    let declared = page.charset ?? PageCharset.declared(in: body)
    return try self.page(DecodedText(body, declared: declared, origin), origin, url: url)
  }

  private func body(
    of page: HTTPResponse, _ origin: Origin
  ) throws(IngestError) -> ArraySlice<UInt8> {
    let limit = min(options.maximumBytes, 1 << 30)
    do throws(ContentCoding.Failure) { return try page.body(limit: limit) } catch {
      switch error {
      case .damaged(let name):
        throw origin.error(
          .undecodable,
          "the page is stored in its compressed form (\(name)), which is damaged or cut off: fetch it "
            + "again")
      case .unknown(let name):
        throw origin.error(
          .undecodable,
          "the page is stored in a compressed form that is not unpacked here (\(name)): record it with "
            + "gzip or without compression, or unpack the pages of the file")
      case .tooLarge:
        throw origin.error(
          .tooLarge,
          "the page unpacks to more than the limit of \(limit) bytes for one article: leave it out, or "
            + "raise the limit")
      }
    }
  }
}

extension WARCRecord {
  /// What keeps the record from being read; nil for one that is whole, or is passed over.
  public func error(file: String, maximumBytes: Int) -> IngestError? {
    let origin = origin(file)
    switch fault {
    case .header:
      return origin.error(
        .brokenWARC,
        "no header of WARC 1.0 or 1.1 stands where a record should begin: fetch the file again")
    case .truncated:
      return origin.error(
        .brokenWARC, "the record is shorter than its header says: fetch the file again")
    case nil where length > maximumBytes && page != nil:
      return origin.tooLarge(length, limit: maximumBytes)
    case nil: return nil
    }
  }

  /// Where the record comes from: its own identifier, its address, or its place in the file.
  func origin(_ file: String) -> Origin {
    var origin = Origin(file, item: number)
    if let url { origin.place = url }
    return origin.naming(id ?? url)
  }
}

extension IngestError {
  /// The error of a WARC file in which there is no page.
  public static func noPages(file: String) -> IngestError {
    IngestError(
      .noArticle, file: file,
      detail: "no server answered with a web page in it: leave it out, or crawl again")
  }
}
