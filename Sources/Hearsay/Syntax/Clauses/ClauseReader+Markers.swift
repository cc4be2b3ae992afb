internal import HearsayMatching
internal import HearsayText

/// Words that open clauses: conjunctions, relative and interrogative words.
extension ClauseReader {
  /// What kind of clause a word opens; nil when it opens none.
  func marker(_ at: Int) -> Clause.Relation? {
    let tags = finder.scan.tags
    switch tags[at] {
    case .wdt, .wps: return .relative
    case .wp, .wrb: return isAfterNoun(at) ? .relative : .complement
    case .in: return conjunctionRelation(at)
    default: return nil
    }
  }

  /// "That" after a verb, or another conjunction of the lexicon, with a subject and verb after it.
  private func conjunctionRelation(_ at: Int) -> Clause.Relation? {
    guard finder.words.contains(finder.segmented.facts(at: at).word) else { return nil }
    let span = finder.segmented.tokens[at].span
    let bytes = finder.segmented.text.bytes
    let isThat =
      span.count == 4 && bytes[span.end - 1] | 0x20 == 0x74
      && bytes[span.start] | 0x20 == 0x74
    if isThat { return leadsToVerb(at + 1) ? .complement : nil }
    guard finder.scan.hasClause(from: at + 1, to: sentence.upperBound) else { return nil }
    let isWhether =
      span.count == 7 && bytes[span.start] | 0x20 == 0x77
      && bytes[span.end - 1] | 0x20 == 0x72
    return isWhether ? .complement : .adverbial
  }

  /// Whether a finite verb comes before the next boundary.
  private func leadsToVerb(_ start: Int) -> Bool {
    var at = start
    while at < min(start + 25, sentence.upperBound) {
      let verb = finder.scan.verbAt[at]
      if verb >= 0, finder.scan.verbs[Int(verb)].form == .finite { return true }
      let tag = finder.scan.tags[at]
      if at > start, tag == .colon || tag == .wdt || tag == .wp { return false }
      at += 1
    }
    return false
  }

  private func isAfterNoun(_ at: Int) -> Bool {
    guard at > sentence.lowerBound else { return false }
    var before = at - 1
    if finder.scan.tags[before] == .comma || finder.scan.tags[before] == .in,
      before > sentence.lowerBound
    {
      before -= 1
    }
    return finder.scan.nounAt[before] >= 0
  }

  /// Opens a clause at its marker, the preposition of a relative pronoun ("in which") included.
  mutating func openMarked(_ at: Int, _ relation: Clause.Relation) {
    var start = at
    if relation == .relative, at > sentence.lowerBound, finder.scan.tags[at - 1] == .in {
      start -= 1
    }
    closeBefore(start, relation)
    if let top = open.last, start < drafts[top].start { start = at }
    begin(start, relation, marker: at)
  }

  /// A new marked clause after a comma or conjunction leaves the non-finite ones that stand open.
  private mutating func closeBefore(_ start: Int, _ relation: Clause.Relation) {
    guard boundary == start - 1 || conjunction == start - 1, relation != .complement else { return }
    while open.count > 1, let top = open.last, drafts[top].verb != nil {
      let kind = drafts[top].relation
      guard
        kind == .infinitive || kind == .participle || relation == .adverbial && kind == .relative
      else { return }
      close(to: open.count - 2, at: start - (boundary == start - 1 ? 1 : 0))
    }
  }
}
