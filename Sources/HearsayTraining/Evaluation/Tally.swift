/// Precision and recall as two fractions that can be added up.
public struct Tally: Sendable, Hashable {
  /// What the predictions got right.
  public var rightPredicted = 0.0
  /// How many predictions there are.
  public var predicted = 0.0
  /// What of the gold was found.
  public var rightGold = 0.0
  /// How much gold there is.
  public var gold = 0.0

  /// Makes an empty tally.
  public init() {}

  /// The share of the predictions that is right.
  public var precision: Double { predicted > 0 ? rightPredicted / predicted : 0 }
  /// The share of the gold that was found.
  public var recall: Double { gold > 0 ? rightGold / gold : 0 }
  /// The harmonic mean of both.
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  mutating func add(_ other: Tally) {
    rightPredicted += other.rightPredicted
    predicted += other.predicted
    rightGold += other.rightGold
    gold += other.gold
  }
}
