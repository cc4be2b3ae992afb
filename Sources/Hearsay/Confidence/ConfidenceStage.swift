public import HearsayMatching

/// Eighth stage: one probability for each assertion, and the evidence for it.
public struct ConfidenceStage: Sendable {
  private let lexicons: Lexicons

  /// Sets the stage up.
  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Runs the stage.
  public func run(_ claimed: ClaimedArticle) -> ScoredArticle {
    let attributions = claimed.resolved.attributed.attributions
    return ScoredArticle(
      claimed: claimed, confidences: attributions.map(\.probability),
      traces: attributions.map(\.trace))
  }
}
