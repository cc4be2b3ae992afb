/// `text_sha256` is the hash of the article's text, so that all offsets count in that text.
struct HashCheck: RecordCheck {
  func check(_ record: VerifiedRecord, _ faults: inout FaultList) {
    guard let article = record.article, let hash = record.textHash, hash != article.hash else {
      return
    }
    faults.add(
      record.line,
      "text_sha256 is not that of \(article.id): the article was changed since; extract it again")
  }
}
