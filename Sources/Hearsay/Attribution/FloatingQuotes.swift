internal import HearsayText

/// Finds quotations that are sentences of their own and that no cue attributes.
///
/// In `She was brief. "I want a door that shuts."` somebody speaks, and who it is the text around tells: resolution finds
/// it. Leaves alone headlines, quotations that do not end like a sentence (titles, slogans), those of a word or two, and
/// those that an attribution holds.
struct FloatingQuotes {
  /// The name of the rule, as records give it.
  static let rule = "floating-quote"

  /// How sure it is, set by hand: 27 of the 36 that it tells in `Corpus/articles` are right.
  private static let probability = 0.7
  /// How many words a quotation has at least.
  private static let leastWords = 3

  private let context: AttributionContext
  private let explains: Bool
  /// Whether each token lies in the content of an attribution, or in its source.
  private let isHeld: [Bool]

  init(_ context: AttributionContext, _ attributions: [Attribution], explains: Bool) {
    self.context = context
    self.explains = explains
    var isHeld = [Bool](repeating: false, count: context.tokens.count)
    for attribution in attributions {
      for part in attribution.content { for token in part { isHeld[token] = true } }
      for token in attribution.source ?? 0..<0 { isHeld[token] = true }
      for token in attribution.cue?.tokens ?? 0..<0 { isHeld[token] = true }
    }
    self.isHeld = isHeld
  }

  /// The quotations, in text order.
  ///
  /// Complexity: linear in the tokens of the article's quotations.
  var attributions: [Attribution] {
    context.quotations.filter(stands).map { quotation in
      Attribution(
        source: nil, cue: nil, content: [quotation.tokens], rule: Self.rule, quoteType: .direct,
        parent: nil, probability: Self.probability,
        trace: explains
          ? [
            TraceStep(
              stage: "attribution", rule: Self.rule, weight: Self.probability,
              measure: .probability, words: [quotation.tokens])
          ] : [],
        flags: [])
    }
  }

  private func stands(_ quotation: Quotation) -> Bool {
    guard let first = quotation.tokens.first, let last = quotation.tokens.last,
      !quotation.isNested, !quotation.isUnclosed, quotation.tokens.count > Self.leastWords + 2
    else { return false }
    let sentence = Int(context.sentenceOf[first])
    return sentence > 0 && context.parsed.segmented.partKinds[sentence] == nil
      && context.sentences[sentence].tokens.lowerBound == first
      && context.sentence(at: last).upperBound == last + 1 && endsAsSentence(last - 1)
      && !isHeld[quotation.tokens].contains(true)
  }

  private func endsAsSentence(_ token: Int) -> Bool {
    context.category[token] == .period || context.category[token] == .questionMark
  }
}
