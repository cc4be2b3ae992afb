public import HearsayMatching

/// Fourth stage: named entities by rules and lexicons, and quantities.
public struct EntityStage: Sendable {
  private let lexicons: Lexicons

  /// Sets the stage up.
  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Runs the stage.
  public func run(_ parsed: ParsedArticle) -> TaggedArticle {
    TaggedArticle(
      parsed: parsed, mentions: [], entities: [], quantities: [],
      mentionAt: Array(repeating: -1, count: parsed.tokens.count))
  }
}
