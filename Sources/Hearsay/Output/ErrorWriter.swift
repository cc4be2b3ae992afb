/// Writes the record of an article that could not be read.
public enum ErrorWriter {
  /// The version of the record.
  public static let schema = "hearsay.error/1"

  /// Writes an error record.
  public static func write(_ error: IngestError, to json: inout JSONWriter) {
    json.object { json in
      json.key("schema")
      json.string(schema)
      json.key("record")
      json.string("error")
      json.key("article_id")
      json.string(error.articleID)
      json.key("reason")
      json.string(error.reason)
      json.key("detail")
      json.string(error.description)
    }
    json.endLine()
  }
}
