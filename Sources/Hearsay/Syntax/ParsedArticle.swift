public import HearsayMatching
public import HearsayText

/// An article with parts of speech, lemmas, noun groups, verb groups and clauses.
public final class ParsedArticle: Sendable {
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
  /// The hashes of the lemma texts, as ``FoldedWord`` gives them.
  let lemmaHashes: [UInt64]
  /// The lexicons that hold each of the lemma texts on its own.
  private let lemmaLexicons: [LexiconSet]
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

  /// Makes an article of what the stage before made and what this one adds.
  init(
    segmented: SegmentedArticle, tags: [PennTag], universalTags: [UniversalTag], lemmas: [Lemma],
    lemmaTexts: [String], lemmaHashes: [UInt64], lemmaLexicons: [LexiconSet],
    nounGroups: [NounGroup], verbGroups: [VerbGroup], clauses: [Clause], nounGroupAt: [Int32],
    verbGroupAt: [Int32]
  ) {
    self.segmented = segmented
    self.tags = tags
    self.universalTags = universalTags
    self.lemmas = lemmas
    self.lemmaTexts = lemmaTexts
    self.lemmaHashes = lemmaHashes
    self.lemmaLexicons = lemmaLexicons
    self.nounGroups = nounGroups
    self.verbGroups = verbGroups
    self.clauses = clauses
    self.nounGroupAt = nounGroupAt
    self.verbGroupAt = verbGroupAt
  }

  /// The text of a token's lemma.
  public func lemma(at token: Int) -> String { lemmaTexts[Int(lemmas[token].text)] }
  /// The hash of a token's lemma.
  @inline(__always)
  func lemmaHash(at token: Int) -> UInt64 { lemmaHashes[Int(lemmas[token].text)] }
  /// The lexicons that hold a token's lemma on its own.
  func lexicons(ofLemmaAt token: Int) -> LexiconSet { lemmaLexicons[Int(lemmas[token].text)] }
  /// The tokens.
  public var tokens: [Token] { segmented.segmentation.tokens }
  /// The sentences.
  public var sentences: [Sentence] { segmented.segmentation.sentences }
  /// The sentence that a token lies in, as an index.
  ///
  /// Complexity: O(log sentences).
  public func sentence(at token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }
}
