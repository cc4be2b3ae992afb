internal import HearsayText

/// Contents after the cue: "said that C", "said: C", "told reporters C", "called for C".
///
/// It starts right after the cue, at a complementizer, after a preposition or an addressee, at a
/// quotation, or in the next sentence where a quotation or a colon leads there. It ends at any mark or
/// word that can end a phrase, at the sentence's end, or with a quotation that runs on.
package enum ContentAfterCue {
  /// How far from the cue a content may start, in tokens.
  private static let reach = 14
  /// How far from the cue a quotation may start that goes on with one before it, in tokens.
  private static let quotationReach = 50

  /// The contents that may follow a cue.
  package static func candidates(_ cue: CueCandidate, _ context: AttributionContext)
    -> ContentCandidates
  {
    let sentence = context.sentence(at: cue.head)
    var starts = BoundaryList()
    var ends = BoundaryList()
    addStarts(cue, sentence, context, &starts)
    addEnds(cue, sentence, context, &ends)
    addLater(cue, sentence, context, &starts, &ends)
    return ContentCandidates(side: .after, starts: starts.takeSorted(), ends: ends.takeSorted())
  }

  private static func addStarts(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ starts: inout BoundaryList
  ) {
    let first = cue.tokens.upperBound
    var at = first
    while at < min(sentence.upperBound, first + reach) {
      let category = context.category[at]
      if at == first, isContentStart(category) { starts.add(at, .direct) }
      if at > first, let rule = startRule(at, category, context) { starts.add(at, rule) }
      if category == .semicolon { return }
      at += 1
    }
    // "…," said Mara Ellison, the director of the harbour board, "and …"
    while at < min(sentence.upperBound, first + quotationReach) {
      if context.category[at] == .openQuote {
        starts.add(at, .quotation)
        return
      }
      at += 1
    }
  }

  private static func isContentStart(_ category: FeatureLabel) -> Bool {
    switch category {
    case .comma, .colon, .semicolon, .period, .questionMark, .closeQuote, .closeParen, .dash: false
    default: true
    }
  }

  private static func startRule(
    _ at: Int, _ category: FeatureLabel, _ context: AttributionContext
  ) -> FeatureLabel? {
    guard isContentStart(category) else { return nil }
    switch category {
    case .that, .to, .wh, .whether, .whoWhich: return .complementizer
    case .openQuote: return .quotation
    default: break
    }
    switch context.category[at - 1] {
    case .comma, .dash, .openParen: return .afterComma
    case .colon: return .afterColon
    case .preposition, .of, .by, .to, .subordinator: return .afterPreposition
    default: break
    }
    let here = context.nounGroup(at: at)
    if let here, context.parsed.nounGroups[here].tokens.lowerBound == at,
      context.nounGroup(at: at - 1) != nil
    {
      return .afterAddressee
    }
    return nil
  }

  private static func addEnds(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ ends: inout BoundaryList
  ) {
    var last = sentence.upperBound
    if let meanwhile = MeanwhileClause.start(after: cue, in: sentence, context) { last = meanwhile }
    if let reason = AnonymityReason.start(after: cue, in: sentence, context) { last = reason }
    while last > cue.tokens.upperBound, isFinalMark(context.category[last - 1]) { last -= 1 }
    if last > cue.tokens.upperBound, !breaksQuotation(last, cue, context) {
      ends.add(last, .atSentenceEnd)
    }
    var at = cue.tokens.upperBound + 1
    while at < last {
      if let rule = ContentEnds.rule(at, context), !breaksQuotation(at, cue, context) {
        ends.add(at, rule)
      }
      at += 1
    }
  }

  /// Whether a content that ends before a token would leave out words of a quotation after the cue.
  private static func breaksQuotation(
    _ end: Int, _ cue: CueCandidate, _ context: AttributionContext
  ) -> Bool {
    let index = context.quotationOf[end - 1]
    guard index >= 0 else { return false }
    let quotation = context.quotations[Int(index)]
    guard !quotation.isUnclosed, quotation.tokens.lowerBound >= cue.tokens.upperBound else {
      return false
    }
    return (end..<max(end, quotation.tokens.upperBound)).contains { context.isWord($0) }
  }

  private static func isFinalMark(_ category: FeatureLabel) -> Bool {
    category == .period || category == .questionMark
  }

  /// Contents that start or end in later sentences.
  private static func addLater(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ starts: inout BoundaryList, _ ends: inout BoundaryList
  ) {
    var next = sentence.upperBound
    if next < context.tokens.count {
      if context.category[next] == .openQuote {
        starts.add(next, .nextQuotation)
      } else if context.category[sentence.upperBound - 1] == .colon {
        starts.add(next, .nextSentence)
        ends.add(context.sentence(at: next).upperBound, .laterSentence)
      }
    }
    let first = context.quotations.partitioningIndex { $0.tokens.lowerBound > cue.head }
    for quotation in context.quotations[first...] where !quotation.isNested {
      if quotation.tokens.upperBound <= next { continue }
      guard quotation.tokens.lowerBound <= next else { break }
      ends.add(quotation.tokens.upperBound, .laterQuotation)
      next = max(next, quotation.tokens.upperBound)
      if !quotation.continues, quotation.tokens.lowerBound >= sentence.upperBound { break }
    }
  }
}
