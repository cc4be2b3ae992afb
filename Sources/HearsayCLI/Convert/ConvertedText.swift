extension ArticleShelf {
  /// The text of an article that some records tell of.
  ///
  /// - Throws: Where it cannot be had, or is not the one that the records were made of.
  mutating func text(
    of id: String, _ records: [RecordTree]
  ) throws(ConvertFailure) -> ArticleText {
    let hash = records.first?.text("text_sha256")
    switch article(id, hash: hash) {
    case .failure(let missing): throw ConvertFailure(missing.message)
    case .success(let text):
      guard hash == nil || text.hash == hash else {
        throw ConvertFailure(
          "the article \(id) has changed since its records were made: extract them again")
      }
      for record in records where !record.stands(in: text.bytes) {
        throw ConvertFailure(
          "the record \(record.id) has words that do not stand in the article \(id) where it says: "
            + "the article is left out; extract it again")
      }
      return text
    }
  }
}

extension ArticleText {
  /// The text with a space for the carriage return before a line feed.
  ///
  /// brat and browsers count the two as one character, and all places behind them would be wrong.
  var withoutCarriageReturns: String {
    let last = bytes.count - 1
    let plain = bytes.indices.map { at in
      bytes[at] == 13 && at < last && bytes[at + 1] == 10 ? 32 : bytes[at]
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
