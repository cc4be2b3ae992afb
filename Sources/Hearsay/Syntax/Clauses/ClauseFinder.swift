internal import HearsayMatching
internal import HearsayText

/// Finds the clauses of an article, sentence by sentence.
///
/// Every finite verb group outside an inverted question gets a clause of its own, every infinitive,
/// gerund and participle group one inside it. Clauses are nested or apart, never crossing.
final class ClauseFinder {
  let segmented: SegmentedArticle
  let scan: GroupScan
  let auxiliaries: Auxiliaries
  let words: ClauseWords
  let lemmas: [ParsedArticle.Lemma]

  init(
    segmented: SegmentedArticle, scan: GroupScan, auxiliaries: Auxiliaries, words: ClauseWords,
    lemmas: [ParsedArticle.Lemma]
  ) {
    self.segmented = segmented
    self.scan = scan
    self.auxiliaries = auxiliaries
    self.words = words
    self.lemmas = lemmas
  }

  /// The clauses of all sentences, by first token, an outer one before its inner ones.
  ///
  /// Complexity: linear in the tokens, times the depth of nesting.
  func clauses() -> [Clause] {
    var result: [Clause] = []
    for sentence in segmented.sentences {
      var reader = ClauseReader(finder: self, sentence: sentence.tokens)
      reader.run()
      append(reader.drafts, to: &result)
    }
    return result
  }

  private func append(_ drafts: [ClauseDraft], to result: inout [Clause]) {
    let kept = drafts.indices.filter { drafts[$0].end > drafts[$0].start }
    let order = kept.sorted { a, b in
      if drafts[a].start != drafts[b].start { return drafts[a].start < drafts[b].start }
      return drafts[a].end != drafts[b].end ? drafts[a].end > drafts[b].end : a < b
    }
    var place = [Int?](repeating: nil, count: drafts.count)
    for (offset, draft) in order.enumerated() { place[draft] = result.count + offset }
    for draft in order.map({ drafts[$0] }) {
      result.append(
        Clause(
          tokens: draft.start..<draft.end, verbGroup: draft.verb, subject: draft.subject,
          marker: draft.marker, relation: draft.relation,
          parent: draft.parent.flatMap { place[$0] }))
    }
  }
}
