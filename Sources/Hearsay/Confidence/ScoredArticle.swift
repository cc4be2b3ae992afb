/// An article with the confidence of each assertion.
public final class ScoredArticle: Sendable {
  /// The claimed article.
  public let claimed: ClaimedArticle
  /// The probability that each attribution is right, calibrated, 0 to 1.
  public let confidences: [Double]
  /// The reasons behind each, stage by stage; empty unless asked for.
  public let traces: [[TraceStep]]

  /// Makes an article of what the stage before made and what this one adds.
  init(
    claimed: ClaimedArticle, confidences: [Double], traces: [[TraceStep]]
  ) {
    self.claimed = claimed
    self.confidences = confidences
    self.traces = traces
  }
}
