public import HearsayMatching

/// Third stage: parts of speech, lemmas, groups and clauses.
public struct SyntaxStage: Sendable {
  private let lexicons: Lexicons

  /// Sets the stage up.
  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Runs the stage.
  public func run(_ segmented: SegmentedArticle) -> ParsedArticle {
    let count = segmented.tokens.count
    return ParsedArticle(
      segmented: segmented, tags: Array(repeating: .nn, count: count),
      universalTags: Array(repeating: .noun, count: count),
      lemmas: (0..<count).map { .init(word: segmented.facts(at: $0).word, text: 0) },
      lemmaTexts: [""], nounGroups: [], verbGroups: [], clauses: [],
      nounGroupAt: Array(repeating: -1, count: count),
      verbGroupAt: Array(repeating: -1, count: count))
  }
}
