/// One reason for a decision: a rule or feature, the words that it looked at, and how much it weighed.
public struct TraceStep: Sendable, Hashable {
  /// What a weight counts.
  public enum Measure: Sendable {
    /// What was added to a sum of log-odds.
    case logOdds
    /// How probable a decision was.
    case probability
    /// Nothing: the rule alone decided.
    case nothing
  }

  /// The stage that gave the reason.
  public let stage: String
  /// The rule or feature.
  public let rule: String
  /// What it added, in log-odds where a scorer used it.
  public let weight: Double
  /// What the weight counts.
  public let measure: Measure
  /// The words that it looked at, as ranges of tokens.
  public let words: [Range<Int>]
  /// The feature taken apart; nil for a rule.
  package let feature: TraceFeature?

  /// Makes a step of a rule.
  public init(
    stage: String, rule: String, weight: Double, measure: Measure = .logOdds,
    words: [Range<Int>] = []
  ) {
    self.init(
      stage: stage, rule: rule, weight: weight, measure: measure, words: words, feature: nil)
  }

  init(
    stage: String, rule: String, weight: Double, measure: Measure = .logOdds,
    words: [Range<Int>] = [], feature: TraceFeature?
  ) {
    self.stage = stage
    self.rule = rule
    self.weight = (weight * 10_000).rounded() / 10_000
    self.measure = measure
    self.words = words
    self.feature = feature
  }

  /// The rule of the step that sums up the features that weigh too little to be told one by one.
  public static let others = "others"
}
