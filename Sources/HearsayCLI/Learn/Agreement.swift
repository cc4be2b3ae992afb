/// How far reviewers agree who decided on the same records: as accepted, fixed or rejected.
struct Agreement {
  /// Records that at least two reviewers decided on.
  private(set) var records = 0
  private(set) var pairs = 0
  private(set) var agreeing = 0
  /// For each two values how often they were given to one record, as Krippendorff counts.
  private var coincidences: [[Double]] = Array(repeating: [0, 0, 0], count: 3)

  /// Adds the decisions of different reviewers on one record; false where they do not agree.
  mutating func add(_ decisions: [Decision]) -> Bool {
    let values = decisions.compactMap(Self.value)
    guard values.count > 1 else { return true }
    records += 1
    var isUnanimous = true
    for (place, a) in values.enumerated() {
      for (other, b) in values.enumerated() where other != place {
        coincidences[a][b] += 1 / Double(values.count - 1)
        guard other > place else { continue }
        pairs += 1
        if a == b { agreeing += 1 } else { isUnanimous = false }
      }
    }
    return isUnanimous
  }

  /// The part of the pairs of decisions that are the same; nil without any.
  var raw: Double? { pairs == 0 ? nil : Double(agreeing) / Double(pairs) }

  /// Krippendorff's alpha for nominal values; nil where all decisions are the same, so that agreement by
  /// chance cannot be told.
  var alpha: Double? {
    let totals = coincidences.map { $0.reduce(0, +) }
    let n = totals.reduce(0, +)
    let same = totals.reduce(0) { $0 + $1 * $1 }
    guard n > 1, n * n > same else { return nil }
    let observed = 1 - (0..<3).reduce(0) { $0 + coincidences[$1][$1] } / n
    let expected = (n * n - same) / (n * (n - 1))
    return 1 - observed / expected
  }

  private static func value(_ decision: Decision) -> Int? {
    switch decision.verdict {
    case .accept: 0
    case .fix: 1
    case .reject: 2
    case .skip, .undo: nil
    }
  }
}
