public import HearsayMatching

/// Fifth stage: finds who said what, by which words.
public struct AttributionStage: Sendable {
  private let lexicons: Lexicons

  /// Sets the stage up.
  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Runs the stage.
  public func run(_ tagged: TaggedArticle) -> AttributedArticle {
    AttributedArticle(tagged: tagged, attributions: [])
  }
}
