/// A line of decisions made by hand.
struct MadeDecision {
  var id: String
  var article = "a.txt"
  var decision = "accept"
  var reason: String?
  /// JSON.
  var fixed: String?
  var spans = #"{"source":[],"cue":[],"content":[[0,1]]}"#
  var hash = "00"
  var kind = "statement"
  var rule = "verb-cue"
  var confidence = 0.95
  var reviewer: String?

  /// The line, with its line feed.
  var line: String {
    func text(_ value: String?) -> String { value.map(MadeRecord.quoted) ?? "null" }
    return """
      {"schema":"hearsay.decision/1","record":"decision","id":\(text(id)),"article_id":\(text(article)),\
      "decision":\(text(decision)),"reason":\(text(reason)),"note":null,"fixed":\(fixed ?? "null"),\
      "spans":\(spans),"text_sha256":\(text(hash)),"claim":"The bridge is safe","source_name":"Ann Lee",\
      "kind":\(text(kind)),"rule":\(text(rule)),"confidence":\(confidence),\
      "reviewer":\(text(reviewer)),"time":"2026-11-27T11:20:31Z"}

      """
  }
}
