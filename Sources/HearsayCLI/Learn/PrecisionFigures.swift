/// What decisions say of records, counted.
struct PrecisionFigures {
  /// The records that share something.
  struct Row {
    let value: String
    let tally: PrecisionTally
  }

  /// How often something occurs.
  struct Count {
    let value: String
    let records: Int
  }

  /// The decisions that were made, in the order in which their records were first decided on.
  let made: [Decision]
  let skipped: Int
  let undone: Int
  /// How many records there are.
  let records: Int
  let all: PrecisionTally
  let byKind: [Row]
  let byRule: [Row]
  /// Ten rows, from the lowest confidence to the highest.
  let byConfidence: [Row]
  let bySourceType: [Row]
  let byReviewer: [Row]
  let reasons: [Count]
  let repairs: [Count]
  let agreement: Agreement
  /// The decisions on each record that reviewers do not agree on.
  let disputed: [[Decision]]
  /// Decisions on records that are not there any more.
  let moved: [Decision]

  static let movedType = "(record has moved)"
  static let unnamed = "(not named)"

  init(_ log: DecisionHistory, _ decided: DecidedRecords) {
    let entries = log.entries.map(\.decision)
    let made = entries.filter(\.isMade)
    self.made = made
    skipped = entries.count - made.count
    undone = log.undone
    records = decided.records
    var all = PrecisionTally()
    made.forEach { all.add($0) }
    self.all = all
    byKind = Self.rows(made, \.kind)
    byRule = Self.rows(made, \.rule)
    byConfidence = Self.bands(made)
    bySourceType = Self.rows(made) { decided.sourceTypes[$0.id] ?? Self.movedType }
    moved = made.filter { decided.sourceTypes[$0.id] == nil }
    reasons = Self.counts(made.flatMap(Self.reasons))
    repairs = Self.counts(made.flatMap(Self.repairs))
    var agreement = Agreement()
    var disputed: [[Decision]] = []
    var own: [Decision] = []
    for decision in entries {
      let decisions = log.byReviewer(decision.id).filter(\.isMade)
      own += decisions
      if !agreement.add(decisions) { disputed.append(decisions) }
    }
    (self.agreement, self.disputed) = (agreement, disputed)
    byReviewer = Self.rows(own) { $0.reviewer ?? Self.unnamed }.sorted { $0.value < $1.value }
  }

  /// The decisions by something, what occurs most often first.
  private static func rows(_ decisions: [Decision], _ key: (Decision) -> String) -> [Row] {
    var tallies: [String: PrecisionTally] = [:]
    for decision in decisions {
      tallies[key(decision), default: PrecisionTally()].add(decision)
    }
    return tallies.map { Row(value: $0.key, tally: $0.value) }.sorted { a, b in
      a.tally.decided != b.tally.decided ? a.tally.decided > b.tally.decided : a.value < b.value
    }
  }

  private static func bands(_ decisions: [Decision]) -> [Row] {
    var tallies = Array(repeating: PrecisionTally(), count: 10)
    // The smallest amount puts what was written as 0.6 above 0.6 and not below.
    for decision in decisions {
      tallies[min(9, Int(decision.confidence * 10 + 1e-9))].add(decision)
    }
    return tallies.enumerated().map { band, tally in
      Row(value: "0.\(band) to \(band == 9 ? "1.0" : "0.\(band + 1)")", tally: tally)
    }
  }

  private static func reasons(_ decision: Decision) -> [String] {
    guard decision.verdict == .reject else { return [] }
    return [decision.reason?.rawValue ?? "(no reason told)"]
  }

  /// What a fix puts right.
  private static func repairs(_ decision: Decision) -> [String] {
    guard decision.verdict == .fix, let fix = decision.fix else { return [] }
    let parts = [
      (fix.source != nil, "span of the source"), (fix.cue != nil, "span of the cue"),
      (fix.content != nil, "span of the content"), (fix.sourceName != nil, "name of the source"),
      (fix.kind != nil, "kind"),
    ].filter(\.0).map(\.1)
    return parts.isEmpty ? ["(nothing told)"] : parts
  }

  private static func counts(_ values: [String]) -> [Count] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.map { Count(value: $0.key, records: $0.value) }.sorted { a, b in
      a.records != b.records ? a.records > b.records : a.value < b.value
    }
  }
}
