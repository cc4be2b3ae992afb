/// How far a source reaches beyond its head group: phrases, appositions, coordination.
enum SourceExtents {
  /// Adds a source for each extent of a noun group, up to a limit that it must not cross.
  static func add(
    _ index: Int, _ rule: FeatureLabel, _ rank: Int, until limit: Int, _ sentence: Range<Int>,
    _ context: AttributionContext, _ found: inout [SourceCandidate]
  ) {
    let group = context.parsed.nounGroups[index]
    let kind = context.groupKinds[index]
    func add(_ start: Int, _ end: Int, _ extent: FeatureLabel) {
      let range = start..<end
      guard !found.contains(where: { $0.tokens == range && $0.head == group.head }) else { return }
      found.append(
        SourceCandidate(
          tokens: range, head: group.head, rule: rule, extent: extent, kind: kind, rank: rank))
    }
    let start = group.tokens.lowerBound
    let end = group.tokens.upperBound
    add(start, end, .bare)
    // "the question Ellison asked": a name that is no part of the words before it.
    let mention = context.tagged.mentionAt[group.head]
    if mention >= 0 {
      let name = context.tagged.mentions[Int(mention)].tokens
      if name.lowerBound > start, name.upperBound == end { add(name.lowerBound, end, .name) }
    }
    guard kind != .personPronoun, kind != .relative else { return }
    let phrase = phraseEnd(end, limit, context)
    if phrase > end { add(start, phrase, .withPhrase) }
    let tails = appositionEnds(phrase, limit, sentence, context)
    for tail in tails { add(start, tail, .withApposition) }
    if let first = coordinationStart(start, sentence, context) {
      add(first, end, .coordinated)
      if phrase > end { add(first, phrase, .coordinated) }
      if let tail = tails.first { add(first, tail, .coordinated) }
    }
    if let possessor = possessorStart(start, context) {
      add(possessor, end, .possessor)
      if phrase > end { add(possessor, phrase, .possessor) }
    }
  }

  /// The end of the prepositional phrases and coordinated groups after a group.
  private static func phraseEnd(_ end: Int, _ limit: Int, _ context: AttributionContext) -> Int {
    var end = end
    while end + 1 < limit {
      let category = context.category[end]
      guard
        category == .of || category == .preposition || category == .conjunction
          || category == .possessiveMark || category == .to
      else { break }
      guard let next = context.nounGroup(at: end + 1) else { break }
      let group = context.parsed.nounGroups[next]
      guard group.tokens.lowerBound <= end + 1, group.tokens.upperBound <= limit else { break }
      end = group.tokens.upperBound
    }
    return end
  }

  /// The ends of what stands between the phrase and the next commas, and before the limit.
  private static func appositionEnds(
    _ end: Int, _ limit: Int, _ sentence: Range<Int>, _ context: AttributionContext
  ) -> [Int] {
    guard end < limit, end < sentence.upperBound else { return [] }
    var ends: [Int] = []
    let opener = context.category[end]
    if opener == .comma || opener == .openParen || opener == .dash {
      var at = end + 1
      while at < min(limit, end + 40), ends.count < 3 {
        let category = context.category[at]
        if category == .comma || category == .closeParen || category == .dash || category == .period
        {
          ends.append(category == .closeParen ? at + 1 : at)
        }
        at += 1
      }
      // The stop of the sentence is no part of the source.
      if ends.count < 3, limit < sentence.upperBound || !endsWithStop(sentence, context),
        limit <= sentence.upperBound, limit > end + 1, limit - end < 40
      {
        ends.append(limit)
      }
    } else if limit < sentence.upperBound, limit - end < 25 {
      ends.append(limit)
    } else if limit == sentence.upperBound {
      // Behind the cue: "officials involved at the time".
      let close = (end..<min(limit, end + 25)).first { closesPhrase(context.category[$0]) }
      if let close, close > end { ends.append(close) }
    }
    return ends
  }

  private static func endsWithStop(
    _ sentence: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    sentence.last.map { context.category[$0] == .period } ?? false
  }

  private static func closesPhrase(_ category: FeatureLabel) -> Bool {
    category == .comma || category == .period || category == .dash || category == .semicolon
      || category == .openQuote || category == .closeParen
  }

  /// The start of the groups that a conjunction or a comma joins to this one.
  private static func coordinationStart(
    _ start: Int, _ sentence: Range<Int>, _ context: AttributionContext
  ) -> Int? {
    guard start - 2 >= sentence.lowerBound else { return nil }
    let category = context.category[start - 1]
    guard category == .conjunction || category == .comma else { return nil }
    let before =
      category == .conjunction && context.category[start - 2] == .comma
      ? start - 3 : start - 2
    guard let index = context.nounGroup(at: before) else { return nil }
    var first = context.parsed.nounGroups[index].tokens.lowerBound
    // "Ms. Ray, Mr. Ash and others"
    while category == .conjunction, first - 2 >= sentence.lowerBound,
      context.category[first - 1] == .comma, let more = context.nounGroup(at: first - 2)
    {
      first = context.parsed.nounGroups[more].tokens.lowerBound
    }
    return first
  }

  /// The start of the group whose "'s" opens this one.
  private static func possessorStart(_ start: Int, _ context: AttributionContext) -> Int? {
    guard start > 0 else { return nil }
    if context.category[start] == .possessiveMark, let index = context.nounGroup(at: start - 1) {
      return context.parsed.nounGroups[index].tokens.lowerBound
    }
    guard start > 1, context.category[start - 1] == .possessiveMark,
      let index = context.nounGroup(at: start - 2)
    else { return nil }
    return context.parsed.nounGroups[index].tokens.lowerBound
  }
}
