public import HearsayMatching

/// Seventh stage: kind, polarity, modality and the clauses of each claim.
public struct ClaimStage: Sendable {
  private let lexicons: Lexicons

  /// Sets the stage up.
  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Runs the stage.
  public func run(_ resolved: ResolvedArticle) -> ClaimedArticle {
    ClaimedArticle(resolved: resolved, claims: [])
  }
}
