/// The figures in tables for people.
struct PrecisionText {
  private let figures: PrecisionFigures
  /// How many records are named where reviewers do not agree, or that have moved.
  private static let named = 20

  init(_ figures: PrecisionFigures) { self.figures = figures }

  /// All tables.
  var text: String {
    [
      overview, table("By kind", "kind", figures.byKind),
      table("By rule", "rule", figures.byRule), bands,
      table("By type of source", "type", figures.bySourceType),
      counts("Why records were rejected", "reason", figures.reasons),
      counts("What was put right", "part", figures.repairs),
      table("By reviewer", "reviewer", figures.byReviewer), agreement, moved,
    ].compactMap(\.self).joined(separator: "\n")
  }

  private static let head = [
    "decided", "accepted", "fixed", "rejected", "precision", "95% interval", "right in full",
  ]

  private static func cells(_ tally: PrecisionTally) -> [String] {
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
    var table = TextTable([""] + Self.head)
    table.add(["all"] + Self.cells(figures.all))
    return """
      \(RunReport.count(figures.made.count, "record")) decided, \(figures.skipped) skipped, \
      \(RunReport.count(figures.undone, "decision")) taken back, of \
      \(RunReport.count(figures.records, "record")).
      Precision is accepted / (accepted + rejected). Fixed ones are the right claim with a wrong span, \
      source or kind,
      and stand apart; "right in full" counts them as wrong, as confidence does.


      """ + table.text
  }

  private func table(_ title: String, _ name: String, _ rows: [PrecisionFigures.Row]) -> String? {
    guard !rows.isEmpty else { return nil }
    var table = TextTable([name] + Self.head)
    for row in rows { table.add([Self.plain(row.value)] + Self.cells(row.tally)) }
    return "\(title)\n\n" + table.text
  }

  private var bands: String? {
    guard !figures.made.isEmpty else { return nil }
    var table = TextTable(["confidence", "mean"] + Self.head)
    for row in figures.byConfidence {
      let mean = row.tally.meanConfidence.map(Percent.exact) ?? "–"
      table.add([row.value, mean] + Self.cells(row.tally))
    }
    return "By confidence: where it holds, \"mean\" and \"right in full\" are the same\n\n"
      + table.text
  }

  private func counts(
    _ title: String, _ name: String, _ counts: [PrecisionFigures.Count]
  ) -> String? {
    guard !counts.isEmpty else { return nil }
    var table = TextTable([name, "records"])
    for count in counts { table.add([count.value, "\(count.records)"]) }
    return "\(title)\n\n" + table.text
  }

  private var agreement: String? {
    let agreement = figures.agreement
    guard let raw = agreement.raw else { return nil }
    var text =
      "Agreement on \(RunReport.count(agreement.records, "record")) that several reviewers decided on: "
      + "\(Percent.exact(raw)) of \(RunReport.count(agreement.pairs, "pair")) of decisions, "
      + "Krippendorff's alpha "
      + (agreement.alpha.map(\.fixed) ?? "cannot be told, as all decisions are the same") + "\n"
    if !figures.disputed.isEmpty { text += "They do not agree on:\n\n" }
    for decisions in figures.disputed.prefix(Self.named) {
      let verdicts = decisions.map {
        "\(Self.plain($0.reviewer ?? PrecisionFigures.unnamed)): \(Self.verdict($0))"
      }
      text += "  \(Self.plain(decisions[0].id))  \(verdicts.joined(separator: ", "))\n"
    }
    return text + Self.more(figures.disputed.count)
  }

  private var moved: String? {
    guard !figures.moved.isEmpty else { return nil }
    var text =
      "\(RunReport.count(figures.moved.count, "decision")) on records that are not there any more: their "
      + "places have moved.\nThey count above, and in training data by the places that they tell.\n\n"
    for decision in figures.moved.prefix(Self.named) {
      let parts = [decision.id, decision.articleID, Self.excerpt(decision.claim)]
      text += "  \(parts.map(Self.plain).joined(separator: "  "))\n"
    }
    return text + Self.more(figures.moved.count)
  }

  private static func more(_ count: Int) -> String {
    count > named ? "  and \(count - named) more\n" : ""
  }

  /// A text without what would move a terminal's cursor.
  private static func plain(_ text: String) -> String { String(SafeText.characters(text)) }

  private static func excerpt(_ claim: String) -> String {
    claim.count > 60 ? claim.prefix(59) + "…" : claim
  }

  private static func verdict(_ decision: Decision) -> String {
    decision.verdict.rawValue + (decision.reason.map { " (\($0.rawValue))" } ?? "")
  }
}
