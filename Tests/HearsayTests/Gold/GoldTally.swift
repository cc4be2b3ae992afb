/// Right ones of all.
struct GoldTally: Sendable, CustomStringConvertible {
  /// How many are right.
  private(set) var right = 0
  /// How many there are.
  private(set) var all = 0
  /// The share that is right.
  var accuracy: Double { all == 0 ? 0 : Double(right) / Double(all) }
  /// The harmonic mean of precision and recall, where all counts those that either side has.
  var f1: Double { all == 0 ? 0 : 2 * Double(right) / Double(all + right) }
  /// "12/20 = 60.0%".
  var description: String {
    "\(right)/\(all) = \((accuracy * 1000).rounded() / 10)%"
  }

  /// Counts one more.
  mutating func add(_ isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }
}
