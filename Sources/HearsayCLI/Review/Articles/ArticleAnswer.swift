import Hearsay

/// An article for the page: its text, and where its claims stand.
struct ArticleAnswer {
  let number: Int
  let text: Result<ArticleText, ConvertFailure>
  /// The rows of its records and their spans.
  let spans: [(row: Int, spans: RecordSpans)]

  /// The answer's bytes.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("article")
      json.int(number)
      json.key("text")
      let found = try? text.get()
      json.text(found?.bytes)
      json.key("problem")
      if case .failure(let problem) = text {
        json.string(problem.description)
      } else {
        json.null()
      }
      json.key("claims")
      json.array { json in
        for claim in spans {
          json.object { json in
            json.key("row")
            json.int(claim.row)
            claim.spans.write(to: &json)
          }
        }
      }
    }
    return json.bytes
  }
}
