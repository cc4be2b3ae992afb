import Hearsay

extension ArticlePlace {
  /// Calls `body` with the id and the place of each article in a WARC file, packed or not.
  static func places(
    ofRecordsIn file: InputFile, _ reader: ArticleReader, _ body: (String, ArticlePlace) -> Void
  ) {
    let isPacked = Packing(fileName: file.id) != nil
    do throws(IngestError) {
      try records(of: file, reader) { record, result in
        let place = ArticlePlace.record(file, at: record.start, length: record.length)
        body(id(of: result), isPacked ? .packedRecord(file, number: record.number) : place)
      }
    } catch {
      body(file.id, .unreadable(error.detail))
    }
  }

  /// Calls `body` with each record of a WARC file that holds an article or should, and what it gives.
  static func records(
    of file: InputFile, _ reader: ArticleReader,
    _ body: (WARCRecord, Result<Article, IngestError>) -> Void
  ) throws(IngestError) {
    var feed = WARCFeed(maximumBytes: reader.options.maximumBytes)
    let each = { (record: WARCRecord) in
      if let result = reader.read(record: record, id: file.id) { body(record, result) }
    }
    do throws(ReadingFailure) {
      let stream = try file.stream()
      while true {
        let chunk = try stream.read(1 << 18)
        if chunk.isEmpty { break }
        feed.add(chunk, each)
      }
      feed.finish(each)
    } catch {
      throw IngestError(.unreadable, file: file.id, detail: error.description)
    }
  }
}
