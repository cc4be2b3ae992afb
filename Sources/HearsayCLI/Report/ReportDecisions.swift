/// How decisions were applied to the records of a report.
struct ReportDecisions {
  private let log: DecisionHistory
  private(set) var accepted = 0
  private(set) var fixed = 0
  private(set) var rejected = 0
  private(set) var open = 0

  init(_ log: DecisionHistory) { self.log = log }

  /// How many decisions were made on records that are not among those of the report.
  var elsewhere: Int {
    log.entries.count { $0.decision.isMade } - accepted - fixed - rejected
  }

  /// Applies the decision on a record; false where it was rejected.
  mutating func apply(to record: inout ReportRecord) -> Bool {
    let decision = decision(record.id)
    switch decision?.verdict {
    case .accept: accepted += 1
    case .fix:
      fixed += 1
      if let fix = decision?.fix { record.apply(fix) }
    case .reject:
      rejected += 1
      return false
    case .skip, .undo, nil: open += 1
    }
    return true
  }

  /// What somebody decided on a record; nil where nobody did.
  func decision(_ id: String?) -> Decision? { id.flatMap { log[$0] } }
}
