/// What somebody decided on a record.
struct Decision: Equatable {
  /// What was decided.
  enum Verdict: Equatable {
    case accept
    /// The claim is right, and some of its parts are put right.
    case fix(Fix)
    case reject(Reason?)
    /// It was looked at and left for later.
    case skip
  }

  /// Why a record was rejected.
  enum Reason: String, CaseIterable {
    case notAClaim = "not-a-claim"
    case wrongSource = "wrong-source"
    case wrongSpan = "wrong-span"
    case duplicate
  }

  /// What is put in the place of a record's parts; nil where a part stays as it was.
  struct Fix: Equatable {
    var source: [Range<Int>]?
    var cue: [Range<Int>]?
    var content: [Range<Int>]?
    var sourceName: String?
    var kind: String?
  }

  /// The places of a record's parts in code points of the article; empty where there is none.
  struct Spans: Hashable {
    var source: [Range<Int>] = []
    var cue: [Range<Int>] = []
    var content: [Range<Int>] = []
  }

  let verdict: Verdict
  /// The record's own id, and that of its article.
  let id: String
  let articleID: String
  let note: String?
  /// As the record was shown.
  let spans: Spans
  let textHash: String
  let claim: String
  let sourceName: String?
  let kind: String
  let rule: String
  let confidence: Double
  let reviewer: String?
  let time: String

  /// Whether somebody made up their mind: a record that was skipped is still open.
  var isMade: Bool { verdict != .skip }

  /// The spans as they are right: those of the record with what was put in their place.
  var rightSpans: Spans {
    guard case .fix(let fix) = verdict else { return spans }
    return Spans(
      source: fix.source ?? spans.source, cue: fix.cue ?? spans.cue,
      content: fix.content ?? spans.content)
  }
}
