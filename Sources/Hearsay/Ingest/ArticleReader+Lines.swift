internal import HearsayText

extension ArticleReader {
  /// Reads one line of a JSON Lines file.
  ///
  /// For files too large to hold in memory: cut them with ``LineFeed`` and call this for each line.
  /// - Parameters:
  ///   - line: The line.
  ///   - id: The file's path relative to the folder given.
  /// - Returns: The article or the error; nil for a blank line.
  public func read(line: LineFeed.Line, id: String) -> Result<Article, IngestError>? {
    let origin = Origin(id, line: line.number)
    var bytes = line.bytes
    if line.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if line.length == line.bytes.count, bytes.allSatisfy({ $0 <= 32 && $0 > 0 }) { return nil }
    return Self.result { () throws(IngestError) in
      try checkSize(line.length, origin)
      return try article(bytes, origin)
    }
  }

  func readLines(
    _ bytes: [UInt8], id: String, _ body: (Result<Article, IngestError>) -> Void
  ) {
    var bytes = bytes
    if BinaryCheck.signature(of: bytes[...]) != nil || WideCharset.find(bytes[...]) != nil {
      do throws(IngestError) { bytes = try DecodedText(bytes[...], Origin(id)).bytes } catch {
        return body(.failure(error))
      }
    }
    var feed = LineFeed(maximumBytes: options.maximumBytes)
    var isEmpty = true
    let each = { (line: LineFeed.Line) in
      guard let result = read(line: line, id: id) else { return }
      isEmpty = false
      body(result)
    }
    feed.add(bytes, each)
    feed.finish(each)
    if isEmpty {
      body(.failure(Origin(id).error(.empty, "there is no article in it: fill it or leave it out")))
    }
  }

  private func article(_ line: [UInt8], _ origin: Origin) throws(IngestError) -> Article {
    let decoded = try DecodedText(line[...], origin)
    return try article(
      ofObject: decoded.bytes, decoded.flags, origin,
      noObject:
        "the line is no JSON object, or its JSON is cut off or broken (NaN is none): write one object on "
        + "each line")
  }

  /// Reads an object with the fields that the options name, or of ninjs.
  func article(
    ofObject bytes: [UInt8], _ flags: [String], _ origin: Origin, noObject: String
  ) throws(IngestError) -> Article {
    guard let record = InputRecord.read(bytes, options.fields) else {
      throw origin.error(.brokenJSON, noObject)
    }
    guard let text = record.text else { return try article(ofNinjs: bytes, record, flags, origin) }
    let source = SourceText(text)
    return try finish(
      source, record.metadata, flags, origin.naming(record.id),
      parts: record.parts.map { KnownParts.parts($0, of: source) })
  }

  private func article(
    ofNinjs bytes: [UInt8], _ record: InputRecord, _ flags: [String], _ origin: Origin
  ) throws(IngestError) -> Article {
    if let object = JSONValue.strict(bytes), let item = NinjsReader(pages: pages).item(object) {
      return try article(of: item, flags, origin)
    }
    let names = options.fields.text.map { "\"\($0)\"" }.joined(separator: " or ")
    throw origin.naming(record.id).error(
      .missingText, "the object has no text in \(names): name the field that holds the text")
  }
}
