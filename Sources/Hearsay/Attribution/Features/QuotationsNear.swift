internal import HearsayText

/// The quotations around a cue.
struct QuotationsNear {
  /// Tokens between the cue and the quotation that ends before it, at most 8; 9 for none in reach.
  private(set) var before = 9
  /// Tokens between the cue and the quotation that starts after it, at most 8; 9 for none in reach.
  private(set) var after = 9
  /// Whether the sentence has a quotation: before the cue, after it, or none.
  private(set) var inSentence = FeatureLabel.none
  /// Whether the paragraph has one.
  private(set) var inParagraph = FeatureLabel.none

  init(_ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext) {
    let paragraphs = context.parsed.segmented.paragraphs
    let number = context.sentences[Int(context.sentenceOf[cue.head])].paragraph
    let paragraph = paragraphs[number].tokens
    var at = cue.tokens.lowerBound - 1
    while at >= max(paragraph.lowerBound, cue.tokens.lowerBound - 9) {
      if context.category[at] == .closeQuote {
        before = cue.tokens.lowerBound - 1 - at
        break
      }
      at -= 1
    }
    at = cue.tokens.upperBound
    while at < min(paragraph.upperBound, cue.tokens.upperBound + 9) {
      if context.category[at] == .openQuote {
        after = at - cue.tokens.upperBound
        break
      }
      at += 1
    }
    inSentence = Self.place(of: cue, in: sentence, context)
    inParagraph = inSentence != .none ? inSentence : Self.place(of: cue, in: paragraph, context)
  }

  private static func place(
    of cue: CueCandidate, in range: Range<Int>, _ context: AttributionContext
  ) -> FeatureLabel {
    guard let at = context.quotation(in: range) else { return .none }
    return at < cue.head ? .before : .after
  }
}

extension AttributionContext {
  /// How a content is quoted: not at all, as a whole, in part.
  func quoting(of content: [Range<Int>]) -> FeatureLabel {
    let quoted = content.reduce(0) { sum, part in
      sum + part.count(where: { quotationOf[$0] >= 0 })
    }
    let length = content.reduce(0) { $0 + $1.count }
    return quoted == 0 ? .outside : quoted == length ? .inside : .quotation
  }
}
