internal import HearsayMatching
internal import HearsayText

/// Words that tell that somebody does not want to be named ("on condition of anonymity"), or knows from the
/// inside ("familiar with the matter").
enum AnonymityRequest {
  /// Whether one stands in some tokens.
  static func stands(in tokens: Range<Int>, _ context: ResolutionContext) -> Bool {
    stands(in: tokens, context.segmented)
  }

  /// Whether one stands in some tokens of an article.
  static func stands(in tokens: Range<Int>, _ segmented: SegmentedArticle) -> Bool {
    has(.anonymityRequests, tokens, segmented)
  }

  /// Whether a source is told by what it knows, not by who it is.
  static func isInsider(_ source: SourceMention, _ context: ResolutionContext) -> Bool {
    let after = source.head..<max(source.tokens.upperBound, source.head)
    return has(.insideKnowledge, after, context.segmented)
  }

  private static func has(
    _ lexicon: LexiconName, _ tokens: Range<Int>, _ segmented: SegmentedArticle
  ) -> Bool {
    tokens.contains { token in
      segmented.matches(at: token).contains {
        $0.lexicon == lexicon && $0.tokens.upperBound <= tokens.upperBound
      }
    }
  }
}
