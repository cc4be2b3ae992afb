internal import HearsayMatching
internal import HearsayText

/// Words that tell that somebody does not want to be named: "on condition of anonymity".
enum AnonymityRequest {
  /// Whether one stands in some tokens.
  static func stands(in tokens: Range<Int>, _ context: ResolutionContext) -> Bool {
    stands(in: tokens, context.segmented)
  }

  /// Whether one stands in some tokens of an article.
  static func stands(in tokens: Range<Int>, _ segmented: SegmentedArticle) -> Bool {
    for token in tokens {
      for match in segmented.matches(at: token)
      where match.lexicon == .anonymityRequests && match.tokens.upperBound <= tokens.upperBound {
        return true
      }
    }
    return false
  }
}
