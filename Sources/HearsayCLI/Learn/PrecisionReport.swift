/// What the decisions say of the records, in tables for people.
struct PrecisionReport {
  let log: DecisionLog
  let records: DecidedRecords
  private let made: [Decision]

  init(_ log: DecisionLog, _ records: DecidedRecords) {
    self.log = log
    self.records = records
    made = log.entries.map(\.decision).filter(\.isMade)
  }

  /// All tables.
  var text: String {
    let sections = [
      overview, table("By kind", "kind") { $0.kind }, table("By rule", "rule") { $0.rule }, bands,
      table("By type of source", "type") { records.sourceTypes[$0.id] ?? "(record has moved)" },
      reasons, repairs, reviewers, agreement, moved,
    ]
    return sections.compactMap(\.self).joined(separator: "\n")
  }

  static let head = [
    "decided", "accepted", "fixed", "rejected", "precision", "95% interval", "right in full",
  ]

  static func cells(_ tally: PrecisionTally) -> [String] {
    [tally.decided, tally.accepted, tally.fixed, tally.rejected].map { "\($0)" }
      + [share(tally.precision), interval(tally.precision), share(tally.rightInFull)]
  }

  private static func share(_ proportion: Proportion) -> String {
    proportion.share.map(Percent.exact) ?? "–"
  }

  private static func interval(_ proportion: Proportion) -> String {
    proportion.interval.map {
      "\(Percent.exact($0.lowerBound)) to \(Percent.exact($0.upperBound))"
    } ?? "–"
  }

  private var overview: String {
    var tally = PrecisionTally()
    made.forEach { tally.add($0) }
    let skipped = log.entries.count - made.count
    var table = TextTable([""] + Self.head)
    table.add(["all"] + Self.cells(tally))
    return """
      \(RunReport.count(made.count, "record")) decided, \(skipped) skipped, \
      \(RunReport.count(log.undone, "decision")) taken back, of \
      \(RunReport.count(records.records, "record")).
      Precision is accepted / (accepted + rejected). Fixed ones are the right claim with a wrong span, \
      source or kind, and stand apart; "right in full" counts them as wrong, as confidence does.


      """ + table.text
  }

  private func table(_ title: String, _ name: String, _ key: (Decision) -> String) -> String? {
    var tallies: [String: PrecisionTally] = [:]
    for decision in made { tallies[key(decision), default: PrecisionTally()].add(decision) }
    guard !tallies.isEmpty else { return nil }
    var table = TextTable([name] + Self.head)
    let order = tallies.sorted {
      $0.value.decided != $1.value.decided
        ? $0.value.decided > $1.value.decided : $0.key < $1.key
    }
    for (value, tally) in order { table.add([value] + Self.cells(tally)) }
    return "\(title)\n\n" + table.text
  }

  /// How often records of each confidence are right.
  private var bands: String? {
    guard !made.isEmpty else { return nil }
    var tallies = Array(repeating: PrecisionTally(), count: 10)
    for decision in made { tallies[min(9, Int(decision.confidence * 10 + 1e-9))].add(decision) }
    var table = TextTable(["confidence", "mean"] + Self.head)
    for (band, tally) in tallies.enumerated() {
      let upper = band == 9 ? "1.0" : "0.\(band + 1)"
      table.add(
        ["0.\(band) to \(upper)", tally.meanConfidence.map(Percent.exact) ?? "–"]
          + Self.cells(tally))
    }
    return "By confidence: where it holds, \"mean\" and \"right in full\" are the same\n\n"
      + table.text
  }

  private var reasons: String? {
    var counts: [String: Int] = [:]
    for case .reject(let reason) in made.map(\.verdict) {
      counts[reason?.rawValue ?? "(no reason told)", default: 0] += 1
    }
    return Self.counts("Why records were rejected", "reason", counts)
  }

  private var repairs: String? {
    var counts: [String: Int] = [:]
    for case .fix(let fix) in made.map(\.verdict) {
      let parts = [
        (fix.source != nil, "span of the source"), (fix.cue != nil, "span of the cue"),
        (fix.content != nil, "span of the content"), (fix.sourceName != nil, "name of the source"),
        (fix.kind != nil, "kind"),
      ].filter(\.0).map(\.1)
      for part in parts.isEmpty ? ["(nothing told)"] : parts { counts[part, default: 0] += 1 }
    }
    return Self.counts("What was put right", "part", counts)
  }

  private static func counts(_ title: String, _ name: String, _ counts: [String: Int]) -> String? {
    guard !counts.isEmpty else { return nil }
    var table = TextTable([name, "records"])
    for (value, count) in counts.sorted(by: {
      $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
    }) {
      table.add([value, "\(count)"])
    }
    return "\(title)\n\n" + table.text
  }
}
