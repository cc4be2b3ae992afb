public import HearsayMatching
public import HearsayText

/// An article with its paragraphs, sentences, tokens and quotations, and its words looked up.
public final class SegmentedArticle: Sendable {
  /// The article.
  public let article: Article
  /// What segmentation found.
  public let segmentation: Segmentation
  /// What the lexicons say of each form, by form identifier.
  public let facts: [Lexicons.WordFacts]
  /// Every lexicon entry found, by first token; phrases do not cross sentences.
  public let matches: [PhraseMatch]
  /// The first match that starts at or after each token; one more than there are tokens.
  public let firstMatch: [Int32]
  /// For each sentence, the kind of part that it lies in; nil for running text.
  public let partKinds: [Article.Part.Kind?]

  /// Makes an article of what the stage before made and what this one adds.
  init(
    article: Article, segmentation: Segmentation, facts: [Lexicons.WordFacts],
    matches: [PhraseMatch], firstMatch: [Int32], partKinds: [Article.Part.Kind?]
  ) {
    self.article = article
    self.segmentation = segmentation
    self.facts = facts
    self.matches = matches
    self.firstMatch = firstMatch
    self.partKinds = partKinds
  }

  /// The article's text.
  public var text: SourceText { article.text }
  /// The tokens, in text order.
  public var tokens: [Token] { segmentation.tokens }
  /// The sentences, in text order.
  public var sentences: [Sentence] { segmentation.sentences }
  /// The paragraphs, in text order.
  public var paragraphs: [Paragraph] { segmentation.paragraphs }
  /// The quotations, in the order of their opening marks.
  public var quotations: [Quotation] { segmentation.quotations }

  /// The lexicon entries that start at a token, shorter ones first.
  public func matches(at token: Int) -> ArraySlice<PhraseMatch> {
    matches[Int(firstMatch[token])..<Int(firstMatch[token + 1])]
  }

  /// The facts of a token's word.
  public func facts(at token: Int) -> Lexicons.WordFacts {
    facts[Int(segmentation.tokens[token].form)]
  }

  /// How a token is written.
  public func shape(at token: Int) -> WordShape {
    segmentation.forms.forms[Int(segmentation.tokens[token].form)].shape
  }

  /// The text of a token; for messages and output, not for the hot path.
  public func string(at token: Int) -> String { text.string(tokens[token].span) }

  /// The bytes from the first to the last of some tokens.
  public func span(of tokens: Range<Int>) -> TextSpan {
    TextSpan(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
  }
}
