public import HearsayMatching
public import HearsayText

/// An article with parts of speech, lemmas, noun groups, verb groups and clauses.
public struct ParsedArticle: Sendable {
  /// The lemma of a token.
  public struct Lemma: Sendable, Hashable {
    /// Its identifier in the lexicons' vocabulary; -1 when it stands in none.
    public let word: WordID
    /// Its place in the article's table of lemma texts, ``ParsedArticle/lemmaText(_:)``.
    public let text: Int32
  }

  /// The segmented article.
  public let segmented: SegmentedArticle
  /// Penn tags, by token.
  public let tags: [PennTag]
  /// Universal tags, by token.
  public let universalTags: [UniversalTag]
  /// Lemmas, by token.
  public let lemmas: [Lemma]
  /// The distinct lemma texts, folded.
  public let lemmaTexts: [String]
  /// Noun groups, in text order, never overlapping.
  public let nounGroups: [NounGroup]
  /// Verb groups, in text order, never overlapping.
  public let verbGroups: [VerbGroup]
  /// Clauses, by first token, an outer one before its inner ones.
  public let clauses: [Clause]
  /// For each token the noun group that it lies in, or -1.
  public let nounGroupAt: [Int32]
  /// For each token the verb group that it lies in, or -1.
  public let verbGroupAt: [Int32]

  /// The text of a token's lemma.
  public func lemma(at token: Int) -> String { lemmaTexts[Int(lemmas[token].text)] }
  /// The tokens.
  public var tokens: [Token] { segmented.segmentation.tokens }
  /// The sentences.
  public var sentences: [Sentence] { segmented.segmentation.sentences }
}
