/// How decisions were applied to the records of a report.
struct ReportDecisions {
  private let log: DecisionLog
  private(set) var accepted = 0
  private(set) var fixed = 0
  private(set) var rejected = 0
  private(set) var open = 0

  init(_ log: DecisionLog) { self.log = log }

  /// How many decisions were made on records that are not among those of the report.
  var elsewhere: Int {
    log.entries.count { $0.decision.isMade } - accepted - fixed - rejected
  }

  /// Applies the decision on a record; false where it was rejected.
  mutating func apply(to record: inout ReportRecord) -> Bool {
    switch record.id.flatMap({ log[$0]?.verdict }) {
    case .accept: accepted += 1
    case .fix(let fix):
      fixed += 1
      record.apply(fix)
    case .reject:
      rejected += 1
      return false
    case .skip, nil: open += 1
    }
    return true
  }

  /// What somebody decided on a record; nil where nobody did.
  func verdict(_ id: String?) -> Decision.Verdict? { id.flatMap { log[$0]?.verdict } }
}
