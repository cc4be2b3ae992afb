import Hearsay

/// What of a record is needed beside the decision on it.
struct RecordFacts {
  private(set) var isAssertion = false
  private(set) var id = ""
  private(set) var articleID = ""
  private(set) var sourceType = "unstated"
  private(set) var rule = ""

  /// Reads a line; of an article that could not be read nothing is kept.
  ///
  /// - Throws: Why it is no record.
  init(_ bytes: [UInt8]) throws(JSONParser.Fault) {
    var cursor = JSONCursor(bytes)
    var record: String?
    try cursor.object { cursor, _, key throws(JSONParser.Fault) in
      switch () {
      case _ where key.equals("record"): record = try Self.text(&cursor)
      case _ where key.equals("id"): id = try Self.text(&cursor) ?? ""
      case _ where key.equals("article_id"): articleID = try Self.text(&cursor) ?? ""
      case _ where key.equals("source_type"):
        sourceType = try Self.text(&cursor) ?? sourceType
      case _ where key.equals("rule"): rule = try Self.text(&cursor) ?? ""
      default: try cursor.skip()
      }
    }
    try cursor.end()
    guard record == "assertion" || record == "error" else {
      throw JSONParser.Fault(
        column: 1,
        message: "this is no record of hearsay extract: its \"record\" is not \"assertion\"")
    }
    isAssertion = record == "assertion"
  }

  private static func text(_ cursor: inout JSONCursor) throws(JSONParser.Fault) -> String? {
    try cursor.optionalString().map { String(decoding: $0, as: UTF8.self) }
  }
}
