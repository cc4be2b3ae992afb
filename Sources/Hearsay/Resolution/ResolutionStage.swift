public import HearsayMatching

/// Sixth stage: finds out who each source is.
public struct ResolutionStage: Sendable {
  private let lexicons: Lexicons

  /// Sets the stage up.
  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Runs the stage.
  public func run(_ attributed: AttributedArticle) -> ResolvedArticle {
    ResolvedArticle(attributed: attributed, sources: [], chains: [])
  }
}
