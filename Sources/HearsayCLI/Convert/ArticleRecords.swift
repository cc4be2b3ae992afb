/// Gathers the records of one article after the other, for formats that write an article as a whole.
struct ArticleRecords {
  private(set) var articleID: String?
  private var records: [RecordTree] = []
  private var seen: Set<Fingerprint> = []

  /// Adds a record; returns the article before, if this record is of another one.
  ///
  /// - Throws: Where an article's records do not stand together.
  mutating func add(_ record: RecordTree) throws -> (id: String, records: [RecordTree])? {
    guard record.articleID != articleID else {
      records.append(record)
      return nil
    }
    guard seen.insert(Fingerprint([record.articleID])).inserted else {
      throw ConvertFailure(
        "the record \(record.id) stands apart from the others of the article \(record.articleID) and is "
          + "left out: sort them by article_id and seq")
    }
    let complete = take()
    (articleID, records) = (record.articleID, [record])
    return complete
  }

  /// The last article; nil where there is none.
  mutating func take() -> (id: String, records: [RecordTree])? {
    defer { (articleID, records) = (nil, []) }
    return articleID.map { ($0, records) }
  }
}

/// Why records cannot be converted: one line without a final stop.
struct ConvertFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
