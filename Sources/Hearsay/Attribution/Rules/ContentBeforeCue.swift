internal import HearsayText

/// Contents before the cue: "C, S said", "C, said S", "C seems …", a quotation in the sentence before.
package enum ContentBeforeCue {
  /// The contents that may precede a cue.
  package static func candidates(_ cue: CueCandidate, _ context: AttributionContext)
    -> ContentCandidates
  {
    let sentence = context.sentence(at: cue.head)
    var starts = BoundaryList()
    var ends = BoundaryList()
    addEnds(cue, sentence, context, &ends)
    addStarts(cue, sentence, context, &starts)
    addEarlier(cue, sentence, context, &starts, &ends)
    return ContentCandidates(side: .before, starts: starts.takeSorted(), ends: ends.takeSorted())
  }

  private static func addEnds(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ ends: inout BoundaryList
  ) {
    let first = cue.tokens.lowerBound
    if first > sentence.lowerBound, !isMark(context.category[first - 1]) {
      ends.add(first, .atCue)
    }
    var at = first
    var found = 0
    while at > sentence.lowerBound, found < 6, first - at < 40 {
      let category = context.category[at]
      let before = context.category[at - 1]
      if before == .closeQuote {
        ends.add(at, .atQuotationEnd)
        found += 1
      } else if before == .questionMark {
        ends.add(at, .atSentenceEnd)
        found += 1
      } else if category == .comma || category == .dash || category == .semicolon {
        ends.add(at, .atComma)
        found += 1
      }
      at -= 1
    }
    if let subject = cue.subject {
      let start = context.parsed.nounGroups[subject].tokens.lowerBound
      if start > sentence.lowerBound, start < first, !isMark(context.category[start - 1]) {
        ends.add(start, .atSource)
      }
    }
  }

  private static func isMark(_ category: FeatureLabel) -> Bool {
    category == .comma || category == .dash || category == .openQuote || category == .closeQuote
  }

  private static func addStarts(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ starts: inout BoundaryList
  ) {
    starts.add(context.start(of: sentence), .wholeSentence)
    var at = cue.tokens.lowerBound - 1
    var found = 0
    while at > sentence.lowerBound, found < 10 {
      let category = context.category[at]
      let before = context.category[at - 1]
      if category == .openQuote {
        starts.add(at, .quotationStart)
        found += 1
      } else if before == .comma || before == .conjunction || before == .dash
        || before == .semicolon
        || before == .openParen || before == .colon
      {
        starts.add(at, .afterComma)
        found += 1
      } else if category == .that || category == .whether || category == .wh
        || category == .whoWhich
      {
        starts.add(at, .clauseStart)
        found += 1
      } else if let group = context.nounGroup(at: at),
        context.parsed.nounGroups[group].tokens.lowerBound == at
      {
        starts.add(at, .subject)
        found += 1
      }
      at -= 1
    }
  }

  /// Quotations that end in an earlier sentence, or start there and end in this one.
  private static func addEarlier(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ starts: inout BoundaryList, _ ends: inout BoundaryList
  ) {
    var limit = sentence.lowerBound
    if limit > 0, context.category[limit - 1] == .closeQuote, cue.head - limit < 8 {
      ends.add(limit, .atQuotationEnd)
    }
    let first = context.quotations.partitioningIndex { $0.tokens.lowerBound >= limit }
    for quotation in context.quotations[..<first].reversed() where !quotation.isNested {
      guard quotation.tokens.lowerBound < limit else { continue }
      guard quotation.tokens.upperBound >= limit else { break }
      starts.add(quotation.tokens.lowerBound, .earlierQuotation)
      limit = quotation.tokens.lowerBound
    }
  }
}
