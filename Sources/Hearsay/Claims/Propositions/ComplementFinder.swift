internal import HearsayMatching

/// Finds what stands after a verb: its object, its prepositional phrases and when it happened.
struct ComplementFinder {
  typealias Argument = (preposition: Int?, tokens: Range<Int>)

  /// What was found.
  struct Found {
    var object: Range<Int>?
    /// Prepositions with their phrases; times that stand without one.
    var arguments: [Argument] = []
  }

  let tagged: TaggedArticle
  let phrases: PhraseReader

  private var parsed: ParsedArticle { phrases.parsed }

  /// What stands between the end of a predicate and the end of a range.
  func find(after predicate: Int, isCopula: Bool, before limit: Int) -> Found {
    var found = Found()
    var at = predicate
    while at < limit, parsed.tags[at].isAdverb || parsed.tags[at] == .openQuote {
      if isCopula, at + 1 < limit, parsed.tags[at + 1].isAdjective { break }
      at += 1
    }
    if at < limit, time(at, limit) == nil, let group = phrases.nounGroup(at: at),
      group.tokens.lowerBound == at, group.tokens.upperBound <= limit, !isRelative(at),
      !phrases.isSubject(group, before: limit)
    {
      let end = endBeforeTime(at..<phrases.end(of: group, before: limit))
      found.object = at..<end
      at = end
    } else if isCopula, let end = adjectives(at, limit) {
      found.object = at..<end
      at = end
    }
    addArguments(from: at, limit, &found)
    return found
  }

  /// What opens a clause before its subject: "In 1918, the town was renamed", "Five years later".
  func fronted(in range: Range<Int>, before subject: Int) -> [Argument] {
    let at = range.lowerBound
    guard at < subject else { return [] }
    if let end = time(at, subject) ?? later(at, subject) { return [(nil, at..<end)] }
    guard at + 2 < subject, parsed.tags[at] == .in, let group = phrases.nounGroup(at: at + 1),
      group.tokens.lowerBound == at + 1
    else { return [] }
    let end = phrases.end(of: group, before: subject)
    return end < subject && parsed.tags[end] == .comma ? [(at, (at + 1)..<end)] : []
  }

  /// The end of "five years later" and its like before a subject; nil when there is none.
  private func later(_ start: Int, _ subject: Int) -> Int? {
    guard let group = phrases.nounGroup(at: start), group.tokens.lowerBound == start else {
      return nil
    }
    let end = group.tokens.upperBound
    guard end < subject, parsed.tags[end].isAdverb else { return nil }
    return end + 1 == subject || parsed.tags[end + 1] == .comma ? end + 1 : nil
  }

  private func addArguments(from start: Int, _ limit: Int, _ found: inout Found) {
    var at = start
    while at + 1 < limit {
      let tag = parsed.tags[at]
      if tag.isAdverb || tag == .rp {
        at += 1
        continue
      }
      if let end = time(at, limit) {
        found.arguments.append((nil, at..<end))
        at = end
        continue
      }
      guard tag == .in || tag == .to, let group = phrases.nounGroup(at: at + 1),
        group.tokens.lowerBound == at + 1, group.tokens.upperBound <= limit, !isRelative(at + 1)
      else { return }
      let end = phrases.end(of: group, before: limit)
      // "as the talks in Geneva went on": a clause, not a phrase.
      if phrases.verbGroup(at: end)?.form == .finite { return }
      found.arguments.append((at, (at + 1)..<end))
      at = end
    }
  }

  /// The end of a time that starts at a token and needs no preposition: "last week", "Monday".
  private func time(_ start: Int, _ limit: Int) -> Int? {
    for quantity in QuantityFinder.quantities(in: start..<limit, of: tagged) {
      let found = tagged.quantities[quantity]
      guard found.tokens.lowerBound == start else { return nil }
      return found.isTime ? found.tokens.upperBound : nil
    }
    return nil
  }

  /// Where an object ends that a time follows with no preposition: "the mine" in "the mine last week".
  private func endBeforeTime(_ object: Range<Int>) -> Int {
    for quantity in QuantityFinder.quantities(in: object, of: tagged) {
      let found = tagged.quantities[quantity]
      let start = found.tokens.lowerBound
      if found.isTime, found.tokens.upperBound == object.upperBound, start > object.lowerBound,
        parsed.tags[start - 1].isNoun
      {
        return start
      }
    }
    return object.upperBound
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
