internal import HearsayMatching
internal import HearsayText

/// Noun groups: "the former campaign manager", "Mara Ellison", "more than 200 people", "she".
extension GroupScan {
  /// The noun group that starts at a token; nil when none does.
  ///
  /// It ends with its head. A possessor is a group of its own, and its clitic belongs to none.
  func nounGroup(_ start: Int, _ end: Int) -> NounGroup? {
    if let pronoun = pronoun(start, end) { return pronoun }
    if isComplementizer(start, end) { return nil }
    if isDay(start), tag(start + 1, end) != .pos { return nil }
    var part = Part(at: quantifier(start, end) ?? start)
    part.hasDeterminer = part.at > start
    while let tag = tag(part.at, end), tag == .pdt { part.at += 1 }
    if let tag = tag(part.at, end), [.dt, .prps, .wdt, .wps].contains(tag) {
      part.hasDeterminer = true
      part.determiner = part.at
      part.at += 1
    }
    while part.at < end, let step = step(part, start, end) {
      // Of "-led" and "-Cola" the word behind the hyphen counts.
      let word = part.at + step - 1
      let tag = tags[word]
      if tag.isNoun { part.head = word }
      if tag.isNoun || tag.isAdjective || tag == .cd { part.last = word }
      if tag == .openQuote { part.hasQuote = true }
      part.at += step
    }
    return close(part, start, end)
  }

  /// What has been read of a group.
  struct Part {
    var at: Int
    var hasDeterminer = false
    var determiner: Int?
    var head: Int?
    var last: Int?
    var hasQuote = false
  }

  private func close(_ part: Part, _ start: Int, _ end: Int) -> NounGroup? {
    if let head = part.head {
      var past = head + 1
      if let last = part.last, last > head, tags[last] == .cd, tags[head].isProperNoun {
        past = last + 1
      }
      if part.hasQuote, tag(past, end) == .closeQuote { past += 1 }
      if isRole(head, past, end) { past += 1 }
      let kind: NounGroup.Kind = tags[head].isProperNoun ? .name : .nominal
      return NounGroup(tokens: start..<past, head: head, kind: kind)
    }
    if let last = part.last, part.hasDeterminer || tags[last] == .cd {
      return NounGroup(tokens: start..<(last + 1), head: last, kind: .other)
    }
    guard let only = part.determiner, tags[only] == .dt, part.last == nil else { return nil }
    return NounGroup(tokens: start..<(only + 1), head: only, kind: .other)
  }

  /// Whether an adjective behind a head makes one role with it: "attorneys general".
  private func isRole(_ head: Int, _ past: Int, _ end: Int) -> Bool {
    guard past == head + 1, tag(past, end)?.isAdjective == true else { return false }
    return segmented.matches(at: head).contains {
      $0.lexicon == .roles && $0.tokens.upperBound == past + 1
    }
  }

  /// How many tokens at the place go on with the group; nil when it ends there.
  private func step(_ part: Part, _ start: Int, _ end: Int) -> Int? {
    let at = part.at
    let isInside = at > start
    switch tags[at] {
    case .nn, .nns, .nnp, .nnps: return endsBeforeDay(part) ? nil : 1
    case .jj, .jjr, .jjs: return part.head == nil || leadsToNoun(at + 1, end, 3) ? 1 : nil
    case .cd: return part.head.map { tags[$0].isProperNoun } ?? true ? 1 : nil
    case .dollar: return tag(at + 1, end) == .cd ? 1 : nil
    case .hyph:
      return isInside && at + 1 < end && touches(at) && !tags[at + 1].isPunctuation ? 2 : nil
    case .vbn, .vbg:
      if !isInside { return tags[at] == .vbn && isModifier(at, after: at - 1, end) ? 1 : nil }
      return part.head == nil && leadsToNoun(at + 1, end, 3) ? 1 : nil
    case .rb, .rbr, .rbs:
      return part.head == nil && (leadsToModifier(at + 1, end)) ? 1 : nil
    case .cc: return joins(part, end) ? 1 : nil
    case .comma:
      return part.head == nil && isAdjective(at - 1, start) && leadsToNoun(at + 1, end, 3)
        && tag(at + 1, end)?.isAdjective == true ? 1 : nil
    case .openQuote: return part.head == nil && isInside && leadsToNoun(at + 1, end, 3) ? 1 : nil
    case .closeQuote:
      return part.hasQuote && part.head == nil && leadsToNoun(at + 1, end, 2) ? 1 : nil
    default: return nil
    }
  }

  private func isAdjective(_ at: Int, _ start: Int) -> Bool { at >= start && tags[at].isAdjective }

  /// A day after a common noun belongs to the verb: "the president Monday signed"; "today" and its like
  /// do so after names, too.
  private func endsBeforeDay(_ part: Part) -> Bool {
    guard let head = part.head, head == part.at - 1 else { return false }
    if tags[part.at] == .nn { return isDay(part.at) }
    guard !tags[head].isProperNoun else { return false }
    return tags[part.at] == .nnp && segmented.facts(at: part.at).lexicons.has(.monthsDays)
  }

  /// "today" and its like: they name nobody, unless something is theirs.
  private func isDay(_ at: Int) -> Bool {
    tags[at] == .nn && auxiliaries.isDay(segmented.facts(at: at).word)
  }

  private func joins(_ part: Part, _ end: Int) -> Bool {
    let isAmpersand = segmented.tokens[part.at].span.count == 1
    if isAmpersand { return part.head == part.at - 1 && tag(part.at + 1, end)?.isNoun == true }
    return part.head == nil && isAdjective(part.at - 1, 0)
      && tag(part.at + 1, end)?.isAdjective == true
      && leadsToNoun(part.at + 2, end, 2)
  }

  /// Whether a noun comes within so many tokens, with nothing but modifiers before it.
  private func leadsToNoun(_ at: Int, _ end: Int, _ reach: Int) -> Bool {
    for place in at..<min(end, at + reach + 1) {
      switch tags[place] {
      case .nn, .nns, .nnp, .nnps: return true
      case .jj, .jjr, .jjs, .cd, .vbn, .vbg, .hyph, .cc, .closeQuote: continue
      default: return false
      }
    }
    return false
  }

  private func leadsToModifier(_ at: Int, _ end: Int) -> Bool {
    guard let next = tag(at, end) else { return false }
    if next == .cd { return true }
    guard next.isAdjective || next.isAdverb || next == .vbn || next == .vbg else { return false }
    return leadsToNoun(at + 1, end, 3)
  }

  /// Where the number stands that "more than", "at least" or "as many as" leads to.
  private func quantifier(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end else { return nil }
    let (a, b, c) = (tags[start], tags[start + 1], tags[start + 2])
    let isMoreThan = (a == .jjr || a == .rbr) && b == .in
    let isAtLeast = (a == .in || a == .rb) && (b == .jjs || b == .rbs)
    if (isMoreThan || isAtLeast) && (c == .cd || c == .dollar) { return start + 2 }
    return nil
  }

  private func isThat(_ at: Int) -> Bool { segmented.facts(at: at).word == auxiliaries.that }

  /// Whether "that" opens a clause although it is tagged as a determiner: before plurals, names
  /// and "nobody".
  private func isComplementizer(_ start: Int, _ end: Int) -> Bool {
    guard tags[start] == .dt, isThat(start) else { return false }
    var at = start + 1
    while tag(at, end)?.isAdjective == true { at += 1 }
    guard let next = tag(at, end) else { return false }
    if next == .nns || next == .nnps { return true }
    guard at == start + 1 else { return false }
    return next == .nnp || segmented.facts(at: at).lexicons.has(.pronouns)
  }

  private func pronoun(_ start: Int, _ end: Int) -> NounGroup? {
    let isWord: Bool
    switch tags[start] {
    case .prp, .ex, .wp: isWord = true
    case .wdt where isThat(start): isWord = true
    case .wdt:
      let next = tag(start + 1, end)
      isWord = next.map { !$0.isNoun && !$0.isAdjective && $0 != .cd } ?? true
    default: isWord = false
    }
    return isWord ? NounGroup(tokens: start..<(start + 1), head: start, kind: .pronoun) : nil
  }
}
