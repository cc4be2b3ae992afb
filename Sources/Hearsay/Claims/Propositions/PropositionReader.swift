internal import HearsayMatching
internal import HearsayText

/// Reads who did what to whom out of clauses.
///
/// One proposition for each verb group, infinitives with the verb that governs them ("has been working
/// to declassify").
final class PropositionReader {
  private let tagged: TaggedArticle
  let phrases: PhraseReader
  private let subjects: SubjectFinder
  private let complements: ComplementFinder
  let tone: ClauseTone
  private let be: WordID
  /// The clause of each verb group, or -1.
  private let clauseOf: [Int32]

  init(_ tagged: TaggedArticle, _ resources: ClaimResources) {
    self.tagged = tagged
    phrases = PhraseReader(parsed: tagged.parsed, words: resources.words)
    subjects = SubjectFinder(tagged: tagged, phrases: phrases, resources: resources)
    complements = ComplementFinder(tagged: tagged, phrases: phrases)
    tone = ClauseTone(phrases: phrases, resources: resources)
    be = resources.words.be
    var clauseOf = [Int32](repeating: -1, count: tagged.parsed.verbGroups.count)
    for (index, clause) in tagged.parsed.clauses.enumerated() {
      if let group = clause.verbGroup { clauseOf[group] = Int32(index) }
    }
    self.clauseOf = clauseOf
  }

  private var parsed: ParsedArticle { tagged.parsed }

  /// The propositions of some tokens, sentence by sentence.
  ///
  /// Complexity: linear in the tokens.
  func read(_ range: Range<Int>) -> [Proposition] {
    var found: [Proposition] = []
    let sentences = parsed.sentences
    var index = sentences.partitioningIndex { $0.tokens.upperBound > range.lowerBound }
    while index < sentences.count, sentences[index].tokens.lowerBound < range.upperBound {
      read(sentences[index].tokens.clamped(to: range), index, &found)
      index += 1
    }
    return found
  }

  private func read(_ range: Range<Int>, _ sentence: Int, _ found: inout [Proposition]) {
    let runs = runs(range)
    let quantities = ClauseQuantities(tagged: tagged).quantities(in: range, of: runs, sentence)
    var before = SubjectFinder.Before()
    for (run, own) in zip(runs, quantities) {
      found.append(proposition(parsed.verbGroups[run], range, own, sentence, &before))
    }
  }

  /// The verb groups of some tokens, infinitives and governed gerunds with the verb before them.
  private func runs(_ range: Range<Int>) -> [Range<Int>] {
    let groups = parsed.verbGroups
    var runs: [Range<Int>] = []
    var index = groups.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    while index < groups.count, groups[index].tokens.upperBound <= range.upperBound {
      var end = index + 1
      while end < groups.count, continues(groups[end], after: groups[end - 1]),
        groups[end].tokens.upperBound <= range.upperBound
      { end += 1 }
      runs.append(index..<end)
      index = end
    }
    return runs
  }

  /// Whether a verb group goes on with the one before: "plans to sell", "is able to sell", "was accused of
  /// selling".
  private func continues(_ next: VerbGroup, after verb: VerbGroup) -> Bool {
    let start = next.tokens.lowerBound
    var at = verb.tokens.upperBound
    switch next.form {
    case .infinitive:
      if at == start { return true }
      guard parsed.lemmas[verb.head].word == be else { return false }
      while at < start, parsed.tags[at].isAdjective || parsed.tags[at].isAdverb { at += 1 }
      return at == start
    case .gerund:
      return at + 1 == start && phrases.governsGerund(at) && parsed.lemmas[verb.head].word != be
    default: return false
    }
  }

  private func proposition(
    _ verbs: ArraySlice<VerbGroup>, _ range: Range<Int>, _ quantities: [Int], _ sentence: Int,
    _ before: inout SubjectFinder.Before
  ) -> Proposition {
    let verb = verbs[verbs.startIndex]
    let last = verbs[verbs.endIndex - 1]
    // "also said": an adverb before the verb may be left out, a negation may not.
    let start = verb.isNegated ? verb.tokens.lowerBound : verb.first
    let predicate = start..<last.tokens.upperBound
    let subject = subjects.find(verb, clause(of: verbs.startIndex), in: range, after: before)
    let isCopula = parsed.lemmas[last.head].word == be
    // "said the minister in May": the rest follows the subject.
    let end = subject.subject.map { max($0.upperBound, predicate.upperBound) }
    var rest = complements.find(
      after: end ?? predicate.upperBound, isCopula: isCopula, before: range.upperBound)
    if let first = subject.subject, !before.hasVerb {
      rest.arguments += complements.fronted(in: range, before: first.lowerBound)
    }
    before.hasVerb = true
    if verb.form == .finite, subject.relation != .relative {
      before = .init(
        subject: subject.subject, object: rest.object,
        hasMain: before.hasMain || subject.relation != .condition, hasVerb: true)
    } else {
      before.object = rest.object
      if before.subject == nil { before.subject = subject.subject }
    }
    return Proposition(
      relation: subject.relation, polarity: tone.polarity(verbs, subject.subject, rest.object),
      modality: tone.modality(predicate, subject.relation),
      subject: subject.subject.map { Proposition.Part($0) },
      predicate: Proposition.Part(predicate, lemma(verbs)),
      object: rest.object.map { Proposition.Part($0) },
      arguments: rest.arguments.map {
        Proposition.Part($0.tokens, $0.preposition.map(parsed.lemma))
      },
      quantities: quantities, sentence: sentence)
  }

  /// The clause of a verb group; nil where the syntax found none.
  func clause(of group: Int) -> Clause? {
    clauseOf[group] >= 0 ? parsed.clauses[Int(clauseOf[group])] : nil
  }

  /// "work to declassify" for "has been working to declassify", "accuse of sell" for "was accused of selling".
  private func lemma(_ verbs: ArraySlice<VerbGroup>) -> String {
    var text = ""
    var last: Int?
    for verb in verbs {
      if let last {
        // What stands between is the adjective of "is able to" or a preposition.
        for token in last..<verb.tokens.lowerBound { text += " " + parsed.lemma(at: token) }
        text += verb.form == .infinitive ? " to " : " "
      }
      text += parsed.lemma(at: verb.head)
      last = verb.tokens.upperBound
    }
    return text
  }
}
