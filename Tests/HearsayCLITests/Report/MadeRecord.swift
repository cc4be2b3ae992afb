/// A record made by hand, with the keys that a report reads.
struct MadeRecord {
  var id: String
  var article = "a.txt"
  var source: String? = "Ann Lee"
  var type = "person"
  var anonymous = false
  var kind = "statement"
  var quote = "indirect"
  var claim = "The bridge is safe"
  var confidence = 0.9
  var check = 0.5
  var published: String?
  var publisher: String?
  var url: String?
  var title: String?
  var words: String?
  var role: String?
  var rule = "verb-cue"

  /// The line of JSON, with its line feed.
  var line: String {
    func text(_ value: String?) -> String { value.map(Self.quoted) ?? "null" }
    return """
      {"schema":"hearsay.assertion/1","record":"assertion","id":\(text(id)),"article_id":\(text(article)),\
      "article_url":\(text(url)),"article_title":\(text(title)),"article_publisher":\(text(publisher)),\
      "article_published":\(text(published)),"kind":\(text(kind)),"quote":\(text(quote)),\
      "source_name":\(text(source)),"source_type":\(text(type)),"anonymous":\(anonymous),\
      "claim":\(text(claim)),"polarity":"positive","check_score":\(check),"confidence":\(confidence),\
      "rule":\(text(rule)),"source":{"text":\(text(words ?? source)),"role":\(text(role)),\
      "affiliation":null},"tool":"hearsay 0.1.0","rules":"en-1"}

      """
  }

  /// A text as JSON.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 32:
        result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// An article that could not be read, as a line.
func unreadLine(_ article: String, _ reason: String = "empty", detail: String = "there is no text")
  -> String
{
  """
  {"schema":"hearsay.error/1","record":"error","article_id":\(MadeRecord.quoted(article)),\
  "reason":\(MadeRecord.quoted(reason)),"detail":\(MadeRecord.quoted(detail))}

  """
}
