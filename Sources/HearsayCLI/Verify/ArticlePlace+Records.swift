import Hearsay

extension ArticlePlace {
  /// Calls `body` with the id and the place of each article in a WARC file that is not packed.
  static func places(
    ofRecordsIn file: InputFile, _ reader: ArticleReader, _ body: (String, ArticlePlace) -> Void
  ) {
    var feed = WARCFeed(maximumBytes: reader.options.maximumBytes)
    let each = { (record: WARCRecord) in
      guard let result = reader.read(record: record, id: file.id) else { return }
      body(id(of: result), .record(file, at: record.start, length: record.length))
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
      body(file.id, .unreadable(error.description))
    }
  }
}
