internal import HearsayText

/// What a verb group does: it fills a clause that waits for its verb, or opens one.
extension ClauseReader {
  /// Takes a verb group that starts at a token.
  mutating func read(verb: Int, _ at: Int) {
    let group = finder.scan.verbs[verb]
    switch group.form {
    case .finite: readFinite(verb, at)
    case .infinitive: openInner(verb, at, .infinitive)
    case .gerund, .participle: openInner(verb, at, .participle)
    case .base:
      guard let top = open.last else { return }
      if drafts[top].verb == nil {
        fill(top, verb)
      } else if !isInverted(top, at) {
        openInner(verb, at, .complement)
      }
    }
  }

  /// Whether the clause's verb is an auxiliary that stands before its subject: "did he say".
  private func isInverted(_ top: Int, _ at: Int) -> Bool {
    guard let verb = drafts[top].verb else { return false }
    let group = finder.scan.verbs[verb]
    let isAuxiliary =
      finder.scan.tags[group.head] == .md
      || finder.auxiliaries.role(finder.lemmas[group.head]) == .do
    return isAuxiliary && at - group.tokens.upperBound < 8
  }

  private mutating func readFinite(_ verb: Int, _ at: Int) {
    guard let top = open.last else { return }
    if drafts[top].verb == nil {
      fill(top, verb)
      return
    }
    let subject = nearSubject(at)
    let start = subject.map { finder.scan.nouns[$0].tokens.lowerBound } ?? at
    if let waiting = open.lastIndex(where: { drafts[$0].verb == nil }),
      boundary != nil || subject == nil
    {
      let end = boundary.map { min($0, start) } ?? start
      close(to: waiting, at: end)
      fill(open[waiting], verb)
    } else if let conjunction, conjunction < at {
      openConjunct(verb, conjunction, hasSubject: subject != nil)
    } else if boundary != nil {
      openAside(verb, start)
    } else {
      let inner = begin(max(start, afterVerb(top)), .complement, marker: nil)
      fill(inner, verb)
    }
  }

  private func afterVerb(_ draft: Int) -> Int {
    drafts[draft].verb.map { finder.scan.verbs[$0].tokens.upperBound } ?? drafts[draft].start
  }

  /// A second finite verb after "and": beside the innermost finite clause.
  private mutating func openConjunct(_ verb: Int, _ conjunction: Int, hasSubject: Bool) {
    var depth = open.count - 1
    while depth > 0, !isFinite(open[depth]) { depth -= 1 }
    let partner = open[depth]
    let boundaryEnd = boundary.map { $0 == conjunction - 1 ? $0 : conjunction } ?? conjunction
    close(to: depth, at: boundaryEnd)
    if depth == 0 {
      open.removeLast()
      drafts[partner].end = max(boundaryEnd, innerEnd(partner))
    } else {
      close(to: depth - 1, at: boundaryEnd)
    }
    let inner = begin(conjunction, .conjunct, marker: conjunction)
    fill(inner, verb)
    if !hasSubject { drafts[inner].subject = drafts[partner].subject }
  }

  /// A clause after a comma or quotation mark, beside the main one: ", officials said".
  private mutating func openAside(_ verb: Int, _ start: Int) {
    guard let main = open.first else { return }
    let isSpeechEnd = boundary.map(endsSpeech) ?? false
    let from = boundary.map { isSpeechEnd ? $0 + 1 : max(start, $0 + 1) } ?? start
    close(to: 0, at: boundary ?? from)
    open.removeLast()
    let isQuote = boundary.map { finder.scan.tags[$0] == .closeQuote } ?? false
    drafts[main].end = max((boundary ?? from) + (isQuote ? 1 : 0), innerEnd(main))
    let isSpeech = isInvertedSpeech(verb)
    let hasSubject = from < finder.scan.verbs[verb].tokens.lowerBound || isSpeech
    let inner = begin(max(from, drafts[main].end), hasSubject ? .main : .conjunct, marker: nil)
    fill(inner, verb)
    if !hasSubject { drafts[inner].subject = drafts[main].subject }
  }

  /// Whether a verb after a quotation or comma has its subject behind it, as in "said the minister".
  func isInvertedSpeech(_ verb: Int) -> Bool {
    let group = finder.scan.verbs[verb]
    let after = group.tokens.upperBound
    guard let boundary, boundary == group.tokens.lowerBound - 1, after < sentence.upperBound,
      finder.scan.nounAt[after] >= 0
    else { return false }
    if finder.scan.tags[boundary] == .closeQuote { return true }
    let noun = finder.scan.nouns[Int(finder.scan.nounAt[after])]
    let next = noun.tokens.upperBound
    return next >= sentence.upperBound || finder.scan.tags[next] == .comma
      || finder.scan.tags[next] == .period
  }

  private func innerEnd(_ draft: Int) -> Int {
    let inner = drafts.filter { $0.parent == draft }.map(\.end).max() ?? 0
    return max(inner, afterVerb(draft))
  }

  private func isFinite(_ draft: Int) -> Bool {
    drafts[draft].verb.map { finder.scan.verbs[$0].form == .finite } ?? false
  }

  private mutating func openInner(_ verb: Int, _ at: Int, _ relation: Clause.Relation) {
    let tags = finder.scan.tags
    let hasPreposition = at > sentence.lowerBound && tags[at - 1] == .in && relation == .participle
    let start = hasPreposition ? at - 1 : at
    if let conjunction, conjunction == start - 1 { closeNonFinite(conjunction) }
    let marker = hasPreposition ? at - 1 : nil
    let floor = open.last.map { drafts[$0].start } ?? start
    let inner = begin(max(start, floor), relation, marker: marker)
    drafts[inner].verb = verb
  }

  /// "to resign and to leave": the second infinitive stands beside the first.
  private mutating func closeNonFinite(_ end: Int) {
    while open.count > 1, let top = open.last,
      drafts[top].relation == .infinitive || drafts[top].relation == .participle
    { close(to: open.count - 2, at: end) }
  }

  private mutating func fill(_ draft: Int, _ verb: Int) {
    drafts[draft].verb = verb
    drafts[draft].subject = subject(of: draft, verb)
  }
}
