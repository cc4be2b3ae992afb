internal import HearsayText

/// An article as the rules of its own voice see it: what is attributed in it, and how nearly the rest is.
package struct OwnVoiceScene {
  /// The article.
  package let context: AttributionContext
  /// What all cue candidates tell about one another.
  let cues: ArticleCues
  /// The candidates, in text order.
  let candidates: [CueCandidate]
  /// The doubts about each sentence.
  let doubts: [SentenceDoubt]
  /// Whether each token belongs to the source, the cue or the content of an attribution.
  private let isTaken: [Bool]
  /// Whether each sentence has such a token.
  private let hasAttribution: [Bool]
  /// The first main clause of each sentence that has a finite verb and a subject, as an index; -1 for
  /// none.
  private let mainClauses: [Int32]
  /// The first candidate at or after each sentence's start; one more than there are sentences.
  private let firstCandidate: [Int]

  /// Looks an article over.
  ///
  /// Complexity: linear in its tokens and in those of the proposals.
  package init(
    _ context: AttributionContext, _ scored: ScoredProposals, _ attributions: [Attribution]
  ) {
    self.context = context
    candidates = scored.candidates
    cues = ArticleCues(scored.candidates, context)
    doubts = SentenceDoubt.doubts(scored, context)
    var isTaken = [Bool](repeating: false, count: context.tokens.count)
    for attribution in attributions {
      var parts = attribution.content
      if let source = attribution.source { parts.append(source) }
      if let cue = attribution.cue { parts.append(cue.tokens) }
      for part in parts { for token in part { isTaken[token] = true } }
    }
    self.isTaken = isTaken
    hasAttribution = context.sentences.map { $0.tokens.contains { isTaken[$0] } }
    mainClauses = Self.mainClauses(context)
    var first: [Int] = []
    var next = 0
    for sentence in context.sentences {
      while next < candidates.count, candidates[next].head < sentence.tokens.lowerBound {
        next += 1
      }
      first.append(next)
    }
    firstCandidate = first + [candidates.count]
  }

  /// The cue candidates of a sentence.
  func candidates(in sentence: Int) -> ArraySlice<CueCandidate> {
    candidates[firstCandidate[sentence]..<firstCandidate[sentence + 1]]
  }

  /// The clause that carries a sentence, with its verb group; nil where there is none.
  func mainClause(of sentence: Int) -> (clause: Clause, verb: VerbGroup)? {
    guard mainClauses[sentence] >= 0 else { return nil }
    let clause = context.parsed.clauses[Int(mainClauses[sentence])]
    return clause.verbGroup.map { (clause, context.parsed.verbGroups[$0]) }
  }

  /// Whether a sentence lies behind an opening or before a closing quotation mark of its paragraph that
  /// belongs to no quotation.
  func isInsideLooseMark(_ sentence: Int) -> Bool {
    let paragraph = context.parsed.segmented.paragraphs[context.sentences[sentence].paragraph]
    let tokens = context.sentences[sentence].tokens
    return paragraph.tokens.contains { token in
      guard context.quotationOf[token] < 0 else { return false }
      return context.tag(token) == .openQuote && token < tokens.upperBound
        && context.startsWord(token)
        || context.tag(token) == .closeQuote && token >= tokens.lowerBound
    }
  }

  /// Whether a sentence has a token of an attribution.
  func isAttributed(_ sentence: Int) -> Bool { hasAttribution[sentence] }

  /// What a sentence states, as tokens: without its dateline, a conjunction that links it to the one
  /// before, and its final full stop; nil where nothing is left.
  package func statement(_ sentence: Int) -> Range<Int>? {
    let tokens = context.sentences[sentence].tokens
    var start = context.start(of: tokens)
    if let lead = SentenceLead(start..<tokens.upperBound, in: context) { start = lead.end }
    var end = tokens.upperBound
    while start < end, !context.isWord(start), !Self.opens(context.category[start]) { start += 1 }
    if start + 1 < end, context.category[start] == .conjunction {
      start += 1
      if context.category[start] == .comma { start += 1 }
    }
    while end > start, context.category[end - 1] == .period, !context.isWord(end - 1) { end -= 1 }
    return start < end ? start..<end : nil
  }

  private static func opens(_ category: FeatureLabel) -> Bool {
    category == .openQuote || category == .openParen
  }

  private static func mainClauses(_ context: AttributionContext) -> [Int32] {
    let parsed = context.parsed
    var result = [Int32](repeating: -1, count: context.sentences.count)
    for (index, clause) in parsed.clauses.enumerated() {
      guard clause.relation == .main, clause.subject != nil, let verb = clause.verbGroup,
        parsed.verbGroups[verb].form == .finite
      else { continue }
      let sentence = Int(context.sentenceOf[clause.tokens.lowerBound])
      if result[sentence] < 0 { result[sentence] = Int32(index) }
    }
    return result
  }
}
