import Hearsay

/// What the page sends when the reviewer has decided.
struct DecisionRequest {
  let id: String
  /// How many lines of the record the page knew of.
  let version: Int
  let verdict: Decision.Verdict
  let reason: Decision.Reason?
  let note: String?
  let fix: Decision.Fix?

  private static let kinds = Set(ClaimKind.allCases.map(\.rawValue))
  private static let longestNote = 8_000
  private static let longestName = 400

  /// Reads the body of a request.
  ///
  /// - Throws: What is wrong with it.
  init(_ body: [UInt8]) throws(ReviewRefusal) {
    guard let tree = try? JSONParser.value(of: body), let id = tree["id"]?.text,
      let version = tree["version"]?.integer, version >= 0,
      let verdict = tree["decision"]?.text.flatMap(Decision.Verdict.init)
    else { throw ReviewRefusal(400, "the request is no decision") }
    (self.id, self.version, self.verdict) = (id, version, verdict)
    note = tree["note"]?.text.flatMap { $0.isEmpty ? nil : $0 }
    do throws(Decision.Fault) {
      reason = try Decision.reason(tree["reason"])
      fix = try Decision.Fix(tree["fixed"])
    } catch { throw ReviewRefusal(400, error.message) }
    try check()
  }

  private func check() throws(ReviewRefusal) {
    guard (reason != nil) == (verdict == .reject) else {
      throw ReviewRefusal(400, "a rejection has a reason, and nothing else has")
    }
    guard (fix != nil) == (verdict == .fix), fix?.isEmpty != true else {
      throw ReviewRefusal(400, "a fix says what is to be changed, and nothing else does")
    }
    if let note, note.utf8.count > Self.longestNote {
      throw ReviewRefusal(413, "the note is too long")
    }
    if let name = fix?.sourceName, name.utf8.count > Self.longestName {
      throw ReviewRefusal(413, "the name is too long")
    }
    if let kind = fix?.kind, !Self.kinds.contains(kind) {
      throw ReviewRefusal(400, "there is no kind \(kind)")
    }
    if fix?.content?.isEmpty == true { throw ReviewRefusal(400, "a claim has some content") }
    for list in [fix?.source, fix?.cue, fix?.content].compactMap(\.self) {
      for (place, span) in list.enumerated() {
        guard !span.isEmpty, place == 0 || list[place - 1].upperBound <= span.lowerBound else {
          throw ReviewRefusal(400, "spans should not be empty, and come one after the other")
        }
      }
    }
  }

  /// The furthest place that a fix speaks of.
  var end: Int {
    [fix?.source, fix?.cue, fix?.content].compactMap { $0?.last?.upperBound }.max() ?? 0
  }
}
