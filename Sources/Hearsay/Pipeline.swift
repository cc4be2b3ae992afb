public import HearsayMatching

/// The whole way from an article to its scored assertions: start reading here.
///
/// Each stage takes the type before it and returns the next one. The stages are total, pure and
/// deterministic; only what stands at the edges, reading and writing, can fail.
public struct Pipeline: Sendable {
  /// The second stage: paragraphs, sentences, tokens, quotations.
  public let segment: SegmentStage
  /// The third stage: parts of speech, groups, clauses.
  public let syntax: SyntaxStage
  /// The fourth stage: named entities and quantities.
  public let entities: EntityStage
  /// The fifth stage: sources, cues and contents.
  public let attribution: AttributionStage
  /// The sixth stage: who the sources are.
  public let resolution: ResolutionStage
  /// The seventh stage: what is claimed.
  public let claims: ClaimStage
  /// The eighth stage: how sure it is.
  public let confidence: ConfidenceStage

  /// Sets all stages up.
  ///
  /// - Parameters:
  ///   - lexicons: The word lists and weights.
  ///   - explains: Whether assertions tell the reasons for them.
  ///   - unattributed: Whether checkable statements that the article itself makes are assertions, too.
  public init(lexicons: Lexicons, explains: Bool = false, unattributed: Bool = false) {
    // Reading weights and word lists is nearly all of the time that a run takes to start.
    (attribution, (syntax, entities), (segment, resolution, claims)) = Together.make {
      AttributionStage(lexicons: lexicons, explains: explains, unattributed: unattributed)
    } _: {
      (SyntaxStage(lexicons: lexicons), EntityStage(lexicons: lexicons))
    } _: {
      (
        SegmentStage(lexicons: lexicons), ResolutionStage(lexicons: lexicons),
        ClaimStage(lexicons: lexicons, explains: explains)
      )
    }
    confidence = ConfidenceStage(lexicons: lexicons, explains: explains)
  }

  /// Runs every stage on an article.
  public func run(_ article: Article) -> ScoredArticle {
    confidence.run(claims.run(resolution.run(attribution.run(tag(article)))))
  }

  /// Runs every stage on an article, as long as it may go on.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - mayGoOn: Asked between the stages.
  /// - Returns: Nil where it was stopped.
  public func run(_ article: Article, while mayGoOn: () -> Bool) -> ScoredArticle? {
    let segmented = segment.run(article)
    guard mayGoOn() else { return nil }
    let tagged = entities.run(syntax.run(segmented))
    guard mayGoOn() else { return nil }
    let attributed = attribution.run(tagged)
    guard mayGoOn() else { return nil }
    return confidence.run(claims.run(resolution.run(attributed)))
  }

  /// Runs the stages up to the entities: all that annotations need.
  public func tag(_ article: Article) -> TaggedArticle {
    entities.run(syntax.run(segment.run(article)))
  }
}
