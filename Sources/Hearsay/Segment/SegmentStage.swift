public import HearsayMatching
internal import HearsayText

/// Second stage: cuts the text up and looks every distinct word up once.
public struct SegmentStage: Sendable {
  private let lexicons: Lexicons
  private let segmenter: Segmenter
  private let memory = WordMemory()

  /// Sets the stage up.
  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    segmenter = Segmenter(rules: lexicons.rules)
  }

  /// Runs the stage.
  ///
  /// Complexity: linear in the article's bytes.
  public func run(_ article: Article) -> SegmentedArticle {
    let datelines = article.parts.filter { $0.kind == .dateline }
    let segmentation = segmenter.segment(article.text, breaks: datelines.map(\.span.end))
    let (facts, entries) = memory.lookUp(segmentation.forms.forms, lexicons)
    var matches: [PhraseMatch] = []
    matches.reserveCapacity(segmentation.tokens.count * 3)
    for sentence in segmentation.sentences {
      lexicons.matches(
        in: sentence.tokens, of: segmentation.tokens, facts: facts, entries: entries,
        into: &matches)
    }
    return SegmentedArticle(
      article: article, segmentation: segmentation, facts: facts, matches: matches,
      firstMatch: Self.index(matches, tokenCount: segmentation.tokens.count),
      partKinds: Self.partKinds(article, segmentation.sentences))
  }

  private static func index(_ matches: [PhraseMatch], tokenCount: Int) -> [Int32] {
    var first = [Int32](repeating: 0, count: tokenCount + 1)
    var next = 0
    for token in 0...tokenCount {
      while next < matches.count, matches[next].tokens.lowerBound < token { next += 1 }
      first[token] = Int32(next)
    }
    return first
  }

  private static func partKinds(
    _ article: Article, _ sentences: [Sentence]
  ) -> [Article.Part.Kind?] {
    var next = 0
    return sentences.map { sentence in
      while next < article.parts.count, article.parts[next].span.end <= sentence.span.start {
        next += 1
      }
      guard next < article.parts.count else { return nil }
      let part = article.parts[next]
      return part.span.contains(sentence.span) ? part.kind : nil
    }
  }
}
