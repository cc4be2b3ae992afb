extension PrecisionReport {
  private static let named = 20

  /// Each reviewer's own decisions.
  var reviewers: String? {
    var tallies: [String: PrecisionTally] = [:]
    for entry in log.entries {
      for decision in log.byReviewer(entry.decision.id) where decision.isMade {
        tallies[decision.reviewer ?? "(not named)", default: PrecisionTally()].add(decision)
      }
    }
    guard !tallies.isEmpty else { return nil }
    var table = TextTable(["reviewer"] + Self.head)
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      table.add([name] + Self.cells(tally))
    }
    return "By reviewer\n\n" + table.text
  }

  /// How far reviewers agree on records that several of them decided on, and on which they do not.
  var agreement: String? {
    var agreement = Agreement()
    var disputed: [[Decision]] = []
    for entry in log.entries {
      let decisions = log.byReviewer(entry.decision.id).filter(\.isMade)
      if !agreement.add(decisions) { disputed.append(decisions) }
    }
    guard agreement.records > 0, let raw = agreement.raw else { return nil }
    var text =
      "Agreement on \(RunReport.count(agreement.records, "record")) that several reviewers decided on: "
      + "\(Percent.exact(raw)) of \(RunReport.count(agreement.pairs, "pair")) of decisions, "
      + "Krippendorff's alpha "
      + (agreement.alpha.map { $0.fixed } ?? "cannot be told, as all decisions are the same") + "\n"
    if !disputed.isEmpty { text += "They do not agree on:\n\n" }
    for decisions in disputed.prefix(Self.named) {
      let verdicts = decisions.map { "\($0.reviewer ?? "(not named)"): \($0.verdict.name)" }
      text += "  \(decisions[0].id)  \(verdicts.joined(separator: ", "))\n"
    }
    return text + Self.more(disputed.count)
  }

  /// Records that were decided on and are not there any more.
  var moved: String? {
    let moved = log.entries.map(\.decision).filter {
      $0.isMade && records.sourceTypes[$0.id] == nil
    }
    guard !moved.isEmpty else { return nil }
    var text =
      "\(RunReport.count(moved.count, "decision")) on records that are not there any more: their "
      + "places have moved. They count above, and in training data by the places that they tell.\n\n"
    for decision in moved.prefix(Self.named) {
      text += "  \(decision.id)  \(decision.articleID)  \(Self.excerpt(decision.claim))\n"
    }
    return text + Self.more(moved.count)
  }

  private static func more(_ count: Int) -> String {
    count > named ? "  and \(count - named) more\n" : ""
  }

  private static func excerpt(_ claim: String) -> String {
    let plain = String(SafeText.characters(claim))
    return plain.count > 60 ? plain.prefix(59) + "…" : plain
  }
}

extension Decision.Verdict {
  /// As people and lines of decisions name it.
  var name: String {
    switch self {
    case .accept: "accept"
    case .fix: "fix"
    case .reject(let reason): reason.map { "reject (\($0.rawValue))" } ?? "reject"
    case .skip: "skip"
    }
  }
}
