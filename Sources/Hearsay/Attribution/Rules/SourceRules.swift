/// Proposes sources: noun phrases on either side of the cue, possessors and relative pronouns.
package enum SourceRules {
  private static let reachBefore = 7
  private static let reachAfter = 3

  /// The sources that a cue may have.
  package static func candidates(_ cue: CueCandidate, _ context: AttributionContext)
    -> [SourceCandidate]
  {
    let sentence = context.sentence(at: cue.head)
    var found: [SourceCandidate] = []
    addPossessors(cue, context, &found)
    addBefore(cue, sentence, context, &found)
    addSubject(cue, sentence, context, &found)
    addAfter(cue, sentence, context, &found)
    return found
  }

  /// "his" in "his claim", "Ellison" in "Ellison's claim".
  private static func addPossessors(
    _ cue: CueCandidate, _ context: AttributionContext, _ found: inout [SourceCandidate]
  ) {
    guard let group = context.nounGroup(at: cue.head) else { return }
    let first = context.parsed.nounGroups[group].tokens.lowerBound
    guard first < cue.head, context.category[first] == .possessive else { return }
    found.append(
      SourceCandidate(
        tokens: first..<(first + 1), head: first, rule: .possessor, extent: .bare,
        kind: .personPronoun, rank: 0))
  }

  private static func addBefore(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ found: inout [SourceCandidate]
  ) {
    var at = cue.tokens.lowerBound - 1
    var rank = 0
    while at >= sentence.lowerBound, rank < reachBefore {
      if let index = context.nounGroup(at: at) {
        let group = context.parsed.nounGroups[index]
        let rule: FeatureLabel =
          context.category(group.tokens.upperBound, in: sentence) == .possessiveMark
          ? .possessor : context.groupKinds[index] == .relative ? .relativePronoun : .subject
        if rule != .relativePronoun
          || !isClosed(group.tokens.lowerBound, before: cue.tokens.lowerBound, context)
        {
          SourceExtents.add(
            index, rule, rank, until: cue.tokens.lowerBound, sentence, context, &found)
        }
        rank += 1
        at = group.tokens.lowerBound - 1
      } else {
        if context.category[at] == .whoWhich || context.category[at] == .that,
          !isClosed(at, before: cue.tokens.lowerBound, context)
        {
          found.append(
            SourceCandidate(
              tokens: at..<(at + 1), head: at, rule: .relativePronoun, extent: .bare,
              kind: .relative, rank: rank))
          rank += 1
        }
        at -= 1
      }
    }
  }

  /// Whether the clause of a relative pronoun has its verb and ends before a cue's verb: "who asked not to be named said".
  private static func isClosed(
    _ relative: Int, before cue: Int, _ context: AttributionContext
  ) -> Bool {
    let parsed = context.parsed
    let own = parsed.verbGroupAt[cue]
    guard own > 0, parsed.verbGroups[Int(own)].form == .finite,
      parsed.verbGroups[Int(own)].tokens.lowerBound == cue
    else { return false }
    switch context.category[cue - 1] {
    case .conjunction, .comma, .whoWhich, .that, .adverb: return false
    default: break
    }
    // The verb before belongs to the relative clause and is not the one that it opens with.
    var at = Int(own) - 1
    while at >= 0, parsed.verbGroups[at].tokens.lowerBound > relative {
      if parsed.verbGroups[at].form == .finite,
        parsed.verbGroups[at].tokens.lowerBound == relative + 1
      {
        return context.nounGroup(at: cue - 1) == nil
      }
      at -= 1
    }
    return false
  }

  /// The subject of the cue's clause, however far away, before it or after it.
  private static func addSubject(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ found: inout [SourceCandidate]
  ) {
    guard let subject = context.governingSubject(cue.head),
      case let group = context.parsed.nounGroups[subject],
      !found.contains(where: { $0.head == group.head })
    else { return }
    if group.tokens.upperBound <= cue.tokens.lowerBound {
      SourceExtents.add(
        subject, .subject, reachBefore, until: cue.tokens.lowerBound, sentence, context, &found)
    } else if group.tokens.lowerBound >= cue.tokens.upperBound {
      // "Asked about the delay, the mayor …": the clause in front has its subject from the main clause.
      let verb = context.clauseOf(group.head)?.verbGroup
        .map { context.parsed.verbGroups[$0].tokens.lowerBound }
      let limit = verb.flatMap { $0 >= group.tokens.upperBound ? $0 : nil }
      SourceExtents.add(
        subject, .laterSubject, 0, until: limit ?? sentence.upperBound, sentence, context, &found)
    }
  }

  private static func addAfter(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ context: AttributionContext,
    _ found: inout [SourceCandidate]
  ) {
    var at = cue.tokens.upperBound
    var rank = 0
    while at < min(sentence.upperBound, cue.tokens.upperBound + 24), rank < reachAfter {
      if let index = context.nounGroup(at: at) {
        let group = context.parsed.nounGroups[index]
        let before = group.tokens.lowerBound - 1
        let isAgent = context.category(before, in: sentence) == .by
        // "is expected by February"
        if isAgent, context.isTime(group.head) {
          at = max(at + 1, group.tokens.upperBound)
          continue
        }
        let rule: FeatureLabel =
          isAgent
          ? .agent : cue.part == .cuePreposition ? .afterPrepositionCue : .inverted
        SourceExtents.add(index, rule, rank, until: sentence.upperBound, sentence, context, &found)
        rank += 1
        at = max(at + 1, group.tokens.upperBound)
      } else {
        at += 1
      }
    }
  }
}
