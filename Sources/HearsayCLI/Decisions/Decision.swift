import Hearsay

/// What a reviewer decided on a record: one line of the file of decisions.
struct Decision: Equatable {
  /// What was decided.
  enum Verdict: String, CaseIterable { case accept, fix, reject, skip, undo }

  /// Why a record was rejected.
  enum Reason: String, CaseIterable {
    case notAClaim = "not-a-claim"
    case wrongSource = "wrong-source"
    case wrongSpan = "wrong-span"
    case duplicate
  }

  /// What a record should have been; nil for what was right.
  struct Fix: Equatable {
    var source: [Range<Int>]?
    var cue: [Range<Int>]?
    var content: [Range<Int>]?
    var sourceName: String?
    var kind: String?
  }

  static let schema = DecisionSchema.identifier

  let id: String
  let articleID: String
  let verdict: Verdict
  let reason: Reason?
  let note: String?
  let fix: Fix?
  /// The record as it was shown.
  let spans: RecordSpans
  let textHash: String
  let claim: String
  let sourceName: String?
  let kind: String
  let rule: String
  let confidence: Double
  let reviewer: String?
  let time: String

  /// Whether somebody made up their mind: a record that was skipped is still open.
  var isMade: Bool { verdict == .accept || verdict == .fix || verdict == .reject }

  /// The spans as they are right: those of the record with what was put in their place.
  var rightSpans: RecordSpans {
    guard verdict == .fix else { return spans }
    return RecordSpans(
      source: fix?.source ?? spans.source, cue: fix?.cue ?? spans.cue,
      content: fix?.content ?? spans.content)
  }

  /// The decision as a line with its line feed.
  var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("schema")
      json.string(Self.schema)
      json.key("record")
      json.string("decision")
      json.key("id")
      json.string(id)
      json.key("article_id")
      json.string(articleID)
      writeVerdict(to: &json)
      json.key("spans")
      json.object { spans.write(to: &$0) }
      json.key("text_sha256")
      json.string(textHash)
      json.key("claim")
      json.string(claim)
      json.key("source_name")
      json.string(sourceName)
      json.key("kind")
      json.string(kind)
      json.key("rule")
      json.string(rule)
      json.key("confidence")
      json.number(confidence)
      writeSignature(to: &json)
    }
    json.endLine()
    return json.bytes
  }

  /// Writes what was decided, as members of an object.
  func writeVerdict(to json: inout JSONWriter) {
    json.key("decision")
    json.string(verdict.rawValue)
    json.key("reason")
    json.string(reason?.rawValue)
    json.key("note")
    json.string(note)
    json.key("fixed")
    if let fix { json.object { fix.write(to: &$0) } } else { json.null() }
  }

  /// Writes who decided and when, as members of an object.
  func writeSignature(to json: inout JSONWriter) {
    json.key("reviewer")
    json.string(reviewer)
    json.key("time")
    json.string(time)
  }
}

extension Decision.Fix {
  fileprivate func write(to json: inout JSONWriter) {
    json.key("source")
    json.spans(source)
    json.key("cue")
    json.spans(cue)
    json.key("content")
    json.spans(content)
    json.key("source_name")
    json.string(sourceName)
    json.key("kind")
    json.string(kind)
  }
}
