internal import HearsayText

extension ArticleReader {
  /// Reads a JSON file: ninjs, or objects as JSON Lines have them.
  func readObjects(
    _ bytes: [UInt8], id: String, _ body: (Result<Article, IngestError>) -> Void
  ) {
    let origin = Origin(id)
    do throws(IngestError) {
      try checkSize(bytes.count, origin)
      let decoded = try DecodedText(bytes[...], origin)
      let pieces = JSONPieces(decoded.bytes)
      guard !pieces.ranges.isEmpty else { throw Self.noObjects(decoded.bytes, origin) }
      let isOne = pieces.ranges.count == 1 && !pieces.isArray
      var sieve = ResultSieve()
      for (index, range) in pieces.ranges.enumerated() {
        let origin = isOne ? origin : Origin(id, item: index + 1)
        let result = Self.result { () throws(IngestError) in
          try article(
            ofObject: Array(decoded.bytes[range]), decoded.flags, origin,
            noObject: "this is no JSON object, or it is cut off: save the file again")
        }
        sieve.take(result, body)
      }
      sieve.finish(body)
    } catch {
      body(.failure(error))
    }
  }

  /// Makes the article of an item.
  func article(
    of item: NewsItem, _ flags: [String], _ origin: Origin
  ) throws(IngestError) -> Article {
    let origin = origin.naming(item.id)
    var item = item
    item.metadata.byline = item.metadata.byline.map(marker.writer(in:))
    let text = SourceText(validUTF8: try item.requiredText(origin))
    return try finish(text, item.metadata, flags, origin)
  }

  private static func noObjects(_ bytes: [UInt8], _ origin: Origin) -> IngestError {
    bytes.contains { $0 > 32 }
      ? origin.error(
        .brokenJSON, "there is no JSON object in it: write an object, or an array of objects")
      : origin.error(.empty, "there is no article in it: fill it or leave it out")
  }
}
