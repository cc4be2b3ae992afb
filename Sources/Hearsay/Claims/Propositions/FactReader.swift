internal import HearsayMatching
internal import HearsayText

/// Reads the facts of a sentence, one subject, one relation and one object each.
///
/// Clauses are read by `PropositionReader`; what a verb says of a whole clause ("said | the mine will
/// close") and infinitives after an object ("sold the mine to pay | its debts") are joined here, and
/// each is then split.
struct FactReader {
  /// The most tokens of a clause that is an object: "he said he said he said …" would repeat its end each time.
  static let limit = 128

  let propositions: PropositionReader
  let phrases: PhraseReader
  let splitter: FactSplitter

  init(_ tagged: TaggedArticle, _ resources: ClaimResources) {
    propositions = PropositionReader(tagged, resources)
    phrases = propositions.phrases
    splitter = FactSplitter(
      phrases: phrases, conjuncts: Conjuncts(tagged: tagged, phrases: phrases))
  }

  /// The facts of some tokens, sentence by sentence, in text order.
  ///
  /// Complexity: linear in the tokens, times the conjuncts of a clause.
  func read(_ range: Range<Int>) -> [Proposition] {
    let clauses = propositions.read(range)
    var facts: [Proposition] = []
    for index in clauses.indices {
      var clause = clauses[index]
      let next = index + 1 < clauses.count ? clauses[index + 1] : nil
      if let object = clauseObject(clause, next, range) {
        facts += splitter.split(clause, saying: object)
        continue
      }
      if index > 0 { clause = joined(clause, to: clauses[index - 1]) }
      facts += splitter.split(clause)
    }
    return facts
  }

  /// The clause that a verb without an object is followed by: "the mine will close" after "said that".
  private func clauseObject(
    _ clause: Proposition, _ next: Proposition?, _ range: Range<Int>
  ) -> Range<Int>? {
    guard clause.object == nil, clause.arguments.isEmpty, let next,
      next.sentence == clause.sentence,
      let start = next.subject?.tokens?.lowerBound, let verb = clause.predicate.tokens?.upperBound,
      verb <= start, start - verb <= 3, next.relation == .complement || next.relation == .conjunct
    else { return nil }
    for token in verb..<start where !opensClause(token) { return nil }
    var end = end(of: clause, range)
    while end > start, phrases.parsed.tags[end - 1].isPunctuation { end -= 1 }
    return start < end && end - start <= Self.limit ? start..<end : nil
  }

  private func opensClause(_ token: Int) -> Bool {
    switch phrases.parsed.tags[token] {
    case .comma, .colon, .openQuote, .closeQuote: true
    default: phrases.word(token) == phrases.words.that
    }
  }

  private func end(of clause: Proposition, _ range: Range<Int>) -> Int {
    let sentence = phrases.parsed.sentences[clause.sentence].tokens.upperBound
    guard let verb = clause.predicate.tokens?.lowerBound, phrases.parsed.verbGroupAt[verb] >= 0,
      let found = propositions.clause(of: Int(phrases.parsed.verbGroupAt[verb]))
    else { return min(sentence, range.upperBound) }
    return min(found.tokens.upperBound, sentence, range.upperBound)
  }

  /// An infinitive right after the object of the clause before, or a gerund that a preposition ties to it,
  /// shares its subject and verb.
  private func joined(_ clause: Proposition, to before: Proposition) -> Proposition {
    guard let object = before.object?.tokens, let verb = clause.predicate.tokens,
      let start = before.predicate.tokens?.lowerBound,
      let form = phrases.verbGroup(at: verb.lowerBound)?.form
    else { return clause }
    let gap = verb.lowerBound - object.upperBound
    let isTied =
      form == .infinitive && gap == 0
      || form == .gerund && gap == 1 && phrases.governsGerund(object.upperBound)
    return isTied
      ? clause.with(subject: before.subject, predicate: start..<verb.upperBound) : clause
  }
}
