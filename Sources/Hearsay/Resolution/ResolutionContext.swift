internal import HearsayMatching
internal import HearsayText

/// An article as the rules of resolution see it.
final class ResolutionContext: Sendable {
  let article: AttributedArticle
  let resources: ResolutionResources
  /// The sentence of each token.
  let sentenceOf: [Int32]
  /// The outermost quotation that each token lies in, or -1.
  let quotationOf: [Int32]
  /// The attribution whose source each token lies in, the outermost first, or -1.
  let sourceAt: [Int32]

  /// The attributions in whose content each token lies.
  private let holders: Holders
  /// The tokens at which titles start.
  private let titles: [Int]

  /// How many titles a rule looks back over at most, so that its work does not grow with the article.
  private static let reach = 300

  /// Looks an article over.
  ///
  /// Complexity: linear in its tokens, times the depth of its attributions.
  init(_ article: AttributedArticle, _ resources: ResolutionResources) {
    self.article = article
    self.resources = resources
    let segmentation = article.tagged.segmented.segmentation
    let count = segmentation.tokens.count
    var sentenceOf = [Int32](repeating: 0, count: count)
    for (index, sentence) in segmentation.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(index) }
    }
    var quotationOf = [Int32](repeating: -1, count: count)
    for (index, quotation) in segmentation.quotations.enumerated() where !quotation.isNested {
      for token in quotation.tokens { quotationOf[token] = Int32(index) }
    }
    var sourceAt = [Int32](repeating: -1, count: count)
    for (index, attribution) in article.attributions.enumerated() {
      for token in attribution.source ?? 0..<0 where sourceAt[token] < 0 {
        sourceAt[token] = Int32(index)
      }
    }
    holders = Holders(article.attributions, tokens: count)
    let segmented = article.tagged.parsed.segmented
    titles = (0..<count).filter { segmented.facts(at: $0).lexicons.has(.titles) }
    self.sentenceOf = sentenceOf
    self.quotationOf = quotationOf
    self.sourceAt = sourceAt
  }

  var tagged: TaggedArticle { article.tagged }
  var parsed: ParsedArticle { article.tagged.parsed }
  var segmented: SegmentedArticle { article.tagged.parsed.segmented }
  var words: FunctionWords { resources.words }

  /// Where the date or time starts whose last token stands before another; nil without one.
  ///
  /// Complexity: logarithmic in the article's quantities.
  func time(endingAt end: Int) -> Int? {
    let quantities = tagged.quantities
    let at = quantities.partitioningIndex { $0.tokens.upperBound >= end }
    guard at < quantities.count, quantities[at].tokens.upperBound == end,
      quantities[at].kind == .date || quantities[at].kind == .time
    else { return nil }
    return quantities[at].tokens.lowerBound
  }

  /// Where the word starts that a hyphen joins to a head: "vice" in "vice-president"; nil without one.
  func compoundStart(_ head: Int, in noun: Range<Int>) -> Int? {
    guard head - 2 >= noun.lowerBound, tag(head - 1) == .hyph else { return nil }
    let tokens = segmented.tokens
    let isJoined =
      tokens[head - 2].span.end == tokens[head - 1].span.start
      && tokens[head - 1].span.end == tokens[head].span.start
    return isJoined ? head - 2 : nil
  }

  /// The tag of a token; that of a full stop outside the article.
  func tag(_ token: Int) -> PennTag {
    token >= 0 && token < parsed.tags.count ? parsed.tags[token] : .period
  }

  /// The word of a token in the lexicons; -1 for one that they lack, and outside the article.
  func word(_ token: Int) -> WordID {
    token >= 0 && token < segmented.tokens.count ? segmented.facts(at: token).word : -1
  }

  /// What the pronoun lexicon says of a token.
  func pronoun(_ token: Int) -> Pronoun? { resources.pronouns[word(token)] }

  /// The entity mention at a token, as an index; nil outside the article, too.
  func mention(at token: Int) -> Int? {
    guard token >= 0, token < tagged.mentionAt.count else { return nil }
    let mention = tagged.mentionAt[token]
    return mention >= 0 ? Int(mention) : nil
  }

  /// The tokens before one at which titles start, the nearest first.
  func titles(before token: Int) -> [Int] {
    let end = titles.partitioningIndex { $0 >= token }
    return titles[max(0, end - Self.reach)..<end].reversed()
  }

  /// The tokens after one at which titles start, the nearest first.
  func titles(after token: Int) -> [Int] {
    Array(titles[titles.partitioningIndex { $0 > token }...].prefix(Self.reach))
  }

  /// The tokens' text, one line of it.
  func string(_ tokens: Range<Int>) -> String {
    tokens.isEmpty ? "" : tagged.text.string(segmented.span(of: tokens))
  }

  /// The sentence of a token.
  func sentence(_ token: Int) -> Int { Int(sentenceOf[token]) }

  /// The paragraph of a token.
  func paragraph(_ token: Int) -> Int {
    segmented.segmentation.sentences[Int(sentenceOf[token])].paragraph
  }

  /// Whether a token stands in the headline.
  func isInTitle(_ token: Int) -> Bool {
    let kind = segmented.partKinds[Int(sentenceOf[token])]
    return kind == .title || (kind == nil && paragraph(token) == 0 && isShortFirstParagraph)
  }

  private var isShortFirstParagraph: Bool {
    guard let first = segmented.segmentation.paragraphs.first else { return false }
    return first.span.count < 120 && segmented.segmentation.paragraphs.count > 2
  }

  /// The attribution in whose content a token lies, the innermost one of those that are asked for.
  func attribution(
    holding token: Int, except index: Int, where isMeant: (Attribution) -> Bool = { _ in true }
  ) -> Int? {
    var found: Int?
    for other in holders[token] where other != index && isMeant(article.attributions[other]) {
      if let known = found, size(known) <= size(other) { continue }
      found = other
    }
    return found
  }

  /// Whether a token lies in the content of an attribution without a source.
  func isHeldWithoutSource(_ token: Int) -> Bool {
    holders[token].contains { article.attributions[$0].source == nil }
  }

  private func size(_ attribution: Int) -> Int {
    article.attributions[attribution].content.reduce(0) { $0 + $1.count }
  }
}
