/// How decisions on some records went.
struct PrecisionTally: Equatable {
  private(set) var accepted = 0
  private(set) var fixed = 0
  private(set) var rejected = 0
  private var confidence = 0.0

  /// How many records were decided on.
  var decided: Int { accepted + fixed + rejected }

  /// Adds a decision; one that was put off counts for nothing.
  mutating func add(_ decision: Decision) {
    switch decision.verdict {
    case .accept: accepted += 1
    case .fix: fixed += 1
    case .reject: rejected += 1
    case .skip, .undo: return
    }
    confidence += decision.confidence
  }

  /// Of the records that were accepted or rejected, the part that was accepted.
  var precision: Proportion { Proportion(accepted, of: accepted + rejected) }

  /// Of all, the part that was accepted as it was: what the confidence promises.
  var rightInFull: Proportion { Proportion(accepted, of: decided) }

  /// The mean confidence of those that were decided on; nil without any.
  var meanConfidence: Double? { decided == 0 ? nil : confidence / Double(decided) }
}

/// A part of a number of things, as an estimate.
struct Proportion: Equatable {
  let count: Int
  let total: Int

  init(_ count: Int, of total: Int) { (self.count, self.total) = (count, total) }

  /// The share; nil of nothing.
  var share: Double? { total == 0 ? nil : Double(count) / Double(total) }

  /// The 95% interval of Wilson's score; nil of nothing.
  var interval: ClosedRange<Double>? {
    guard let share else { return nil }
    let z = 1.959_963_984_540_054
    let n = Double(total)
    let scale = 1 + z * z / n
    let middle = (share + z * z / (2 * n)) / scale
    let half = z / scale * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}
