import Hearsay

/// A record that is being checked, with the article that it came from.
struct VerifiedRecord {
  /// The 1-based line.
  let line: Int
  let json: JSONTree
  /// The article's text; nil where it could not be read.
  var article: ArticleText?

  var id: String? { json["id"]?.text }
  var articleID: String? { json["article_id"]?.text }
  var textHash: String? { json["text_sha256"]?.text }
}

/// One thing that records promise, checked record by record.
protocol RecordCheck {
  /// Checks a record.
  mutating func check(_ record: VerifiedRecord, _ faults: inout FaultList)

  /// Checks what can only be known when all records are read.
  mutating func finish(_ faults: inout FaultList)
}

extension RecordCheck {
  mutating func finish(_ faults: inout FaultList) {}
}
