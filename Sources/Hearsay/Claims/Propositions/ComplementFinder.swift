internal import HearsayMatching

/// Finds what stands after a verb: its object and its prepositional phrases.
struct ComplementFinder {
  /// What was found.
  struct Found {
    var object: Range<Int>?
    /// Prepositions with their phrases.
    var arguments: [(preposition: Int, tokens: Range<Int>)] = []
  }

  let phrases: PhraseReader
  let words: FunctionWords

  private var parsed: ParsedArticle { phrases.parsed }

  /// What stands between the end of a predicate and the end of a range.
  func find(after predicate: Int, isCopula: Bool, before limit: Int) -> Found {
    var found = Found()
    var at = predicate
    while at < limit, parsed.tags[at].isAdverb || parsed.tags[at] == .openQuote {
      if isCopula, at + 1 < limit, parsed.tags[at + 1].isAdjective { break }
      at += 1
    }
    if at < limit, let group = phrases.nounGroup(at: at), group.tokens.lowerBound == at,
      group.tokens.upperBound <= limit, !isRelative(at), !phrases.isSubject(group, before: limit)
    {
      let end = phrases.end(of: group, before: limit)
      found.object = at..<end
      at = end
    } else if isCopula, let end = adjectives(at, limit) {
      found.object = at..<end
      at = end
    }
    addArguments(from: at, limit, &found)
    return found
  }

  /// The prepositional phrases that open a clause: "In 1918, the town was renamed".
  func fronted(in range: Range<Int>, before subject: Int) -> [(
    preposition: Int, tokens: Range<Int>
  )] {
    let at = range.lowerBound
    guard at + 2 < subject, parsed.tags[at] == .in, let group = phrases.nounGroup(at: at + 1),
      group.tokens.lowerBound == at + 1
    else { return [] }
    let end = phrases.end(of: group, before: subject)
    return end < subject && parsed.tags[end] == .comma ? [(at, (at + 1)..<end)] : []
  }

  private func addArguments(from start: Int, _ limit: Int, _ found: inout Found) {
    var at = start
    while at + 1 < limit {
      let tag = parsed.tags[at]
      if tag.isAdverb || tag == .rp {
        at += 1
        continue
      }
      guard tag == .in || tag == .to, let group = phrases.nounGroup(at: at + 1),
        group.tokens.lowerBound == at + 1, group.tokens.upperBound <= limit, !isRelative(at + 1),
        !phrases.isSubject(group, before: limit)
      else { return }
      let end = phrases.end(of: group, before: limit)
      found.arguments.append((at, (at + 1)..<end))
      at = end
    }
  }

  private func isRelative(_ token: Int) -> Bool {
    switch parsed.tags[token] {
    case .wp, .wdt, .wps, .wrb: true
    default: false
    }
  }

  /// The end of adjectives after "is"; nil when there are none.
  private func adjectives(_ start: Int, _ limit: Int) -> Int? {
    var at = start
    var last: Int?
    while at < limit {
      let tag = parsed.tags[at]
      if tag.isAdjective { last = at } else if !tag.isAdverb, tag != .cc { break }
      at += 1
    }
    return last.map { $0 + 1 }
  }
}
