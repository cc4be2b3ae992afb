internal import HearsayMatching
internal import HearsayText

/// Finds the subject of a verb group, and how its clause is linked to what stands before it.
struct SubjectFinder {
  /// What was found.
  struct Found {
    var subject: Range<Int>?
    var relation: Proposition.Relation
  }

  /// What stands before a verb group.
  struct Before {
    /// The subject of the clause before.
    var subject: Range<Int>?
    /// The object of the clause before.
    var object: Range<Int>?
    /// Whether a finite clause stands before.
    var hasMain = false
    /// Whether any verb group stands before.
    var hasVerb = false
  }

  let tagged: TaggedArticle
  let phrases: PhraseReader
  let resources: ClaimResources

  var parsed: ParsedArticle { phrases.parsed }
  private var words: FunctionWords { resources.words }

  /// Finds the subject of a verb group.
  ///
  /// - Parameters:
  ///   - verb: The verb group.
  ///   - clause: Its clause, where the syntax found one.
  ///   - range: The tokens that may hold the subject.
  ///   - before: What stands before.
  /// - Returns: The subject and the clause's relation.
  func find(
    _ verb: VerbGroup, _ clause: Clause?, in range: Range<Int>, after before: Before
  ) -> Found {
    switch verb.form {
    case .finite:
      var found = finite(verb, range, before)
      if let subject = clause.flatMap({ written($0, verb, range) }), found.relation != .relative {
        let start = min(subject.lowerBound, verb.tokens.lowerBound)
        // "is old and was never lost": a shared subject tells nothing of the second clause's link.
        if subject != before.subject { found.relation = relation(before: start, range, before) }
        found.subject = subject
      }
      return found
    case .infinitive: return infinitive(verb, range, before)
    case .gerund, .participle: return participle(verb, range, before)
    case .base: return base(verb, range, before)
    }
  }

  /// "to rent or sell": a second infinitive shares what the first has; else it is an order.
  private func base(_ verb: VerbGroup, _ range: Range<Int>, _ before: Before) -> Found {
    let at = verb.tokens.lowerBound - 1
    if at >= range.lowerBound, before.hasVerb, parsed.tags[at] == .cc {
      return Found(subject: before.subject, relation: .conjunct)
    }
    return Found(subject: nil, relation: before.hasMain ? .complement : .main)
  }

  /// The subject that a clause has in the text, unless it is a relative pronoun.
  private func written(_ clause: Clause, _ verb: VerbGroup, _ range: Range<Int>) -> Range<Int>? {
    guard let index = clause.subject else { return nil }
    let group = parsed.nounGroups[index]
    guard range.lowerBound <= group.tokens.lowerBound, group.tokens.upperBound <= range.upperBound
    else { return nil }
    switch parsed.tags[group.head] {
    case .wp, .wdt, .wps: return nil
    default: break
    }
    if group.tokens.lowerBound == verb.tokens.upperBound, parsed.lemmas[verb.head].word != words.be
    {
      return group.tokens.lowerBound..<phrases.end(of: group, before: range.upperBound)
    }
    guard group.tokens.upperBound <= verb.tokens.lowerBound, !isTime(group) else { return nil }
    let start = phrases.start(of: group, after: range.lowerBound)
    let end = phrases.end(of: group, before: verb.tokens.lowerBound)
    return start..<max(end, nameEnd(group, before: verb.tokens.lowerBound))
  }

  private func finite(_ verb: VerbGroup, _ range: Range<Int>, _ before: Before) -> Found {
    var at = verb.tokens.lowerBound - 1
    while at >= range.lowerBound {
      if parsed.tags[at].isAdverb || isMark(at) {
        at -= 1
      } else if let time = timeStart(at, after: range.lowerBound) {
        at = time - 1
      } else {
        break
      }
    }
    guard at >= range.lowerBound else {
      return Found(subject: before.subject, relation: before.hasMain ? .conjunct : .main)
    }
    switch parsed.tags[at] {
    case .wp, .wdt: return relative(at, range, before)
    case .cc: return Found(subject: before.subject, relation: before.hasMain ? .conjunct : .main)
    default: break
    }
    guard let group = phrases.nounGroup(at: at) else {
      let fallback = firstPhrase(in: range.lowerBound..<verb.tokens.lowerBound)
      return Found(
        subject: before.hasMain ? before.subject : fallback,
        relation: before.hasMain ? .conjunct : .main)
    }
    var start = phrases.start(of: group, after: range.lowerBound)
    var end = group.tokens.upperBound
    if parsed.tags[end] == .comma || end < verb.tokens.lowerBound,
      let outer = apposed(to: start, range)
    {
      (start, end) = (outer.lowerBound, outer.upperBound)
    }
    return Found(subject: start..<end, relation: relation(before: start, range, before))
  }

  private func relative(_ pronoun: Int, _ range: Range<Int>, _ before: Before) -> Found {
    var at = pronoun - 1
    while at >= range.lowerBound, isMark(at) { at -= 1 }
    guard at >= range.lowerBound, let group = phrases.nounGroup(at: at) else {
      return Found(subject: pronoun..<(pronoun + 1), relation: before.hasMain ? .complement : .main)
    }
    return Found(subject: antecedent(group, range), relation: .relative)
  }

  private func infinitive(_ verb: VerbGroup, _ range: Range<Int>, _ before: Before) -> Found {
    let at = verb.tokens.lowerBound - 1
    guard at >= range.lowerBound else {
      return Found(subject: nil, relation: .main)
    }
    if let object = before.object, object.upperBound == verb.tokens.lowerBound {
      return Found(subject: object, relation: .complement)
    }
    return Found(subject: before.subject, relation: .purpose)
  }

  private func participle(_ verb: VerbGroup, _ range: Range<Int>, _ before: Before) -> Found {
    let at = verb.tokens.lowerBound - 1
    guard at >= range.lowerBound else {
      return Found(subject: nil, relation: before.hasMain ? .conjunct : .main)
    }
    if let group = phrases.nounGroup(at: at) {
      return Found(subject: group.tokens, relation: .relative)
    }
    if parsed.tags[at] == .comma, before.subject == nil, let group = phrases.nounGroup(at: at - 1) {
      return Found(subject: antecedent(group, range), relation: .relative)
    }
    if verb.form == .gerund, phrases.governsGerund(at), before.object?.upperBound == at {
      // "accused the bank of selling": the bank sells.
      return Found(subject: before.object, relation: .complement)
    }
    let relation =
      marker(at, after: range.lowerBound) ?? (parsed.tags[at] == .comma ? .conjunct : .complement)
    return Found(subject: before.subject, relation: relation)
  }

  /// How a clause whose subject starts at a token is linked to what stands before it.
  private func relation(
    before start: Int, _ range: Range<Int>, _ before: Before
  ) -> Proposition.Relation {
    guard start > range.lowerBound else { return before.hasMain ? .conjunct : .main }
    if let relation = complementized(start - 1, range, before) { return relation }
    if let relation = marker(start - 1, after: range.lowerBound) { return relation }
    switch parsed.tags[start - 1] {
    case .cc: return before.hasMain ? .conjunct : .main
    case .comma, .colon: return before.hasMain ? .conjunct : .main
    case .in where resources.words.that == phrases.word(start - 1):
      return before.hasMain ? .complement : .main
    case .wp, .wdt, .wrb: return .complement
    default: return before.hasMain ? .complement : .main
    }
  }

  /// The relation of a clause after a complementizer that opens the content, or after "and that".
  private func complementized(
    _ token: Int, _ range: Range<Int>, _ before: Before
  ) -> Proposition.Relation? {
    if token == range.lowerBound, !before.hasMain {
      switch parsed.tags[token] {
      case .wp, .wdt, .wrb: return .main
      case .in, .dt: return isComplementizer(token, in: range) ? .main : nil
      default: return nil
      }
    }
    let follows = token > range.lowerBound && parsed.tags[token - 1] == .cc
    return follows && before.hasMain && phrases.word(token) == words.that ? .conjunct : nil
  }

  private func isComplementizer(_ token: Int, in range: Range<Int>) -> Bool {
    let word = phrases.word(token)
    return word == words.that || word == words.whether
      || (word == words.if && parsed.tags[token] == .in && !conditional.isFronted(token, in: range))
  }

  private var conditional: ConditionalClause {
    ConditionalClause(parsed: parsed, resources: resources)
  }

  /// The relation that a subordinator ending at a token marks.
  private func marker(_ token: Int, after start: Int) -> Proposition.Relation? {
    if phrases.word(token) == words.if {
      return conditional.asks(token, after: start) ? .complement : .condition
    }
    let segmented = parsed.segmented
    for start in [token - 1, token] where start >= 0 {
      for match in segmented.matches(at: start)
      where match.lexicon == .subordinators && match.tokens.upperBound == token + 1 {
        guard parsed.tags[token] != .cc, parsed.tags[token] != .comma else { continue }
        if let relation = resources.relations[match.entry], relation != .relative {
          return relation
        }
      }
    }
    return nil
  }

  private func isMark(_ token: Int) -> Bool {
    parsed.segmented.shape(at: token).contains(.punctuation)
  }
}
