internal import HearsayMatching

/// Finds how far the noun phrase around a noun group reaches, inside one clause.
final class PhraseReader {
  let parsed: ParsedArticle
  let words: FunctionWords

  init(parsed: ParsedArticle, words: FunctionWords) {
    self.parsed = parsed
    self.words = words
  }

  func nounGroup(at token: Int) -> NounGroup? {
    guard token >= 0, token < parsed.nounGroupAt.count else { return nil }
    let group = parsed.nounGroupAt[token]
    return group >= 0 ? parsed.nounGroups[Int(group)] : nil
  }

  func verbGroup(at token: Int) -> VerbGroup? {
    guard token >= 0, token < parsed.verbGroupAt.count else { return nil }
    let group = parsed.verbGroupAt[token]
    return group >= 0 ? parsed.verbGroups[Int(group)] : nil
  }

  func word(_ token: Int) -> WordID { parsed.segmented.facts(at: token).word }

  /// Whether a noun group is followed by a finite verb of its own, with adverbs between: "it no longer sells".
  func isSubject(_ group: NounGroup, before end: Int) -> Bool {
    var at = group.tokens.upperBound
    while at < end {
      if let verb = verbGroup(at: at) { return verb.form == .finite }
      let isNoLonger = parsed.tags[at] == .dt && at + 1 < end && parsed.tags[at + 1].isAdverb
      guard parsed.tags[at].isAdverb || isNoLonger else { return false }
      at += 1
    }
    return false
  }

  /// The end of a phrase that starts with a group: possessions, "of" phrases, coordination.
  func end(of group: NounGroup, before limit: Int) -> Int {
    var end = group.tokens.upperBound
    while end + 1 < limit {
      let tag = parsed.tags[end]
      guard tag == .pos || tag == .cc || (tag == .in && word(end) == words.of),
        let next = nounGroup(at: end + 1), next.tokens.lowerBound == end + 1,
        next.tokens.upperBound <= limit
      else { break }
      if tag == .cc, isSubject(next, before: limit) { break }
      end = next.tokens.upperBound
    }
    return end
  }

  /// The start of a phrase that ends with a group: possessors, what prepositions and "and" join, "neither".
  func start(of group: NounGroup, after limit: Int) -> Int {
    let start = joinedStart(of: group, after: limit)
    return start > limit && word(start - 1) == words.neither ? start - 1 : start
  }

  private func joinedStart(of group: NounGroup, after limit: Int) -> Int {
    var start = group.tokens.lowerBound
    while start - 2 >= limit {
      let tag = parsed.tags[start - 1]
      guard let before = nounGroup(at: start - 2), before.tokens.upperBound == start - 1,
        before.tokens.lowerBound >= limit
      else { break }
      switch tag {
      case .pos: break
      case .cc: if joinsObjects(before, limit) { return start }
      case .in, .to: if !joinsNouns(start - 1) { return start }
      default: return start
      }
      start = before.tokens.lowerBound
    }
    return start
  }

  /// Whether a token is a preposition that ties a gerund to the verb before: "accused of", "banned from".
  func governsGerund(_ token: Int) -> Bool {
    let word = word(token)
    return word == words.of || word == words.from || word == words.for
  }

  /// A group with the heads that "of" joins it to: "the Autonomy Act of 1916".
  func ofPhrase(_ group: NounGroup, after limit: Int) -> Range<Int> {
    var start = group.tokens.lowerBound
    while start - 2 >= limit, word(start - 1) == words.of, let before = nounGroup(at: start - 2),
      before.tokens.upperBound == start - 1, before.tokens.lowerBound >= limit
    {
      start = before.tokens.lowerBound
    }
    return start..<group.tokens.upperBound
  }

  /// Whether a group before "and" belongs to a verb or preposition before it.
  private func joinsObjects(_ group: NounGroup, _ limit: Int) -> Bool {
    let before = group.tokens.lowerBound - 1
    guard before >= limit else { return false }
    return verbGroup(at: before) != nil || parsed.tags[before] == .in
  }

  private func joinsNouns(_ token: Int) -> Bool {
    let word = word(token)
    return word == words.of || word == words.in || word == words.at || word == words.for
      || word == words.from || word == words.with || word == words.on || word == words.to
      || word == words.by
  }
}
