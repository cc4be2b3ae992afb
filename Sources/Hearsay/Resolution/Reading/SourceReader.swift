internal import HearsayMatching
internal import HearsayText

/// Takes sources apart.
struct SourceReader: Sendable {
  let context: ResolutionContext

  /// Reads a source.
  ///
  /// Complexity: linear in its tokens.
  func read(_ range: Range<Int>) -> SourceMention {
    let tokens = trimmed(range)
    let coreEnd = coreEnd(tokens)
    let core = tokens.lowerBound..<coreEnd
    let head = beforePostNominal(head(core), core)
    let (possessor, first) = possessor(core, head)
    var at = quantityStart(first, head)
    var determiner: Int?
    var numeral: Int?
    while at < head, mentionStart(at) != at || context.tag(at) == .dt {
      let tag = context.tag(at)
      if tag == .dt || tag == .pdt {
        determiner = determiner ?? at
      } else if tag == .cd, !opensCompound(at) {
        numeral = at
      } else if isSeveral(at) || isUnnamed(at) {
        // "several embassies", "an unnamed aide": how many, or that no name is given, is no part of what they are.
      } else {
        break
      }
      at += 1
    }
    let end = restrictiveEnd(coreEnd, tokens.upperBound)
    return SourceMention(
      tokens: tokens, core: core, head: head, noun: at..<max(coreEnd, at + 1),
      determiner: determiner, numeral: numeral, possessor: possessor,
      mention: context.mention(at: head).flatMap { isGeneric($0) ? nil : $0 }, restrictiveEnd: end,
      phrases: phrases(coreEnd, end),
      appositions: appositions(end, tokens.upperBound), conjuncts: conjuncts(coreEnd, tokens))
  }

  /// Where a number stands after "at least", "more than" and the like; the first token without one.
  private func quantityStart(_ first: Int, _ head: Int) -> Int {
    for at in first..<min(first + 3, max(first, head)) {
      switch context.tag(at) {
      case .cd: return at
      case .in, .jjs, .jjr, .rb, .rbr, .rbs: continue
      default: return first
      }
    }
    return first
  }

  private func isSeveral(_ token: Int) -> Bool {
    context.tag(token) == .jj && context.pronoun(token)?.kind == .indefinite
  }

  private func isUnnamed(_ token: Int) -> Bool {
    context.segmented.matches(at: token).contains {
      $0.lexicon == .anonymityRequests && $0.tokens == token..<(token + 1)
    }
  }

  /// Whether a number is the first part of a word: "31-year-old", "89%".
  private func opensCompound(_ token: Int) -> Bool {
    context.tag(token + 1) == .hyph || isMark(token + 1)
  }

  /// Without marks at both ends, the "'s" at the end, and when it was said: "the agency on Sunday".
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start + 1 < end, isMark(start) { start += 1 }
    while end > start + 1 {
      if isMark(end - 1) || context.tag(end - 1) == .pos {
        end -= 1
      } else if let time = timeStart(endingAt: end), time > start {
        end = time
        // "the commission already on Wednesday"
        if end > start + 1, context.tag(end - 1).isAdverb { end -= 1 }
      } else {
        break
      }
    }
    return start..<end
  }

  /// Where a time that ends a source starts, "on" with it; nil for none, and for "the talks of May 2".
  private func timeStart(endingAt end: Int) -> Int? {
    guard var start = context.time(endingAt: end) else { return nil }
    if start > 0, context.word(start - 1) == context.words.on { start -= 1 }
    guard start > 0 else { return nil }
    let before = context.tag(start - 1)
    return before == .in || before == .dt || before.isVerb || before.isAdjective ? nil : start
  }

  private func isMark(_ token: Int) -> Bool {
    context.segmented.shape(at: token).contains(.punctuation) && context.mention(at: token) == nil
  }

  /// Where the mention at a token starts; nil without one.
  func mentionStart(_ token: Int) -> Int? {
    context.mention(at: token).map { context.tagged.mentions[$0].tokens.lowerBound }
  }

  /// The possessor and where what it possesses starts.
  private func possessor(_ core: Range<Int>, _ head: Int) -> (Range<Int>?, Int) {
    if context.tag(core.lowerBound) == .prps, head > core.lowerBound {
      return (core.lowerBound..<(core.lowerBound + 1), core.lowerBound + 1)
    }
    var at = head
    while at > core.lowerBound {
      if context.tag(at) == .pos,
        context.mention(at: at) == nil || mentionStart(head) != mentionStart(at)
      {
        return (core.lowerBound..<at, at + 1)
      }
      at -= 1
    }
    return (nil, core.lowerBound)
  }

  private func restrictiveEnd(_ coreEnd: Int, _ end: Int) -> Int {
    var at = coreEnd
    while at < end {
      if context.mention(at: at) == nil {
        switch context.tag(at) {
        case .comma, .colon, .openBracket, .wp, .wps, .nfp: return at
        case .cc where at == coreEnd || !joinsObjects(at, end): return at
        case .in where at > coreEnd && context.words.opensTime(context.word(at)): return at
        case .wdt where at > coreEnd: return at
        default: break
        }
      }
      at += 1
    }
    return end
  }

  /// Whether "and" stands between two objects of a preposition: "the Minister for Roads and Highways".
  private func joinsObjects(_ at: Int, _ end: Int) -> Bool {
    guard at + 1 < end, context.tag(at + 1).isNoun, !startsNounPhrase(at + 1, afterPhrase: true)
    else { return false }
    let before = context.tag(at - 1)
    guard before.isNoun, before.isProperNoun == context.tag(at + 1).isProperNoun else {
      return false
    }
    return at + 2 == end || !context.tag(at + 2).isVerb
  }

  private func phrases(_ start: Int, _ end: Int) -> [SourceMention.Phrase] {
    var phrases: [SourceMention.Phrase] = []
    var at = start
    while at < end {
      guard context.tag(at) == .in || context.tag(at) == .to, context.mention(at: at) == nil else {
        at += 1
        continue
      }
      var stop = at + 1
      while stop < end, context.mention(at: stop) != nil || context.tag(stop) != .in { stop += 1 }
      if stop > at + 1 {
        phrases.append(.init(preposition: context.word(at), object: (at + 1)..<stop))
      }
      at = stop
    }
    return phrases
  }

  private func appositions(_ start: Int, _ end: Int) -> [SourceMention] {
    var found: [SourceMention] = []
    var at = start
    while at < end {
      if let name = nameBehindBracket(at, end) { return found + [read(name)] }
      guard context.tag(at) == .comma || context.tag(at) == .openBracket || isDash(at) else {
        return found
      }
      var stop = at + 1
      while stop < end, context.mention(at: stop) != nil || !isSeparator(stop) { stop += 1 }
      guard stop > at + 1 else { return found }
      switch context.tag(at + 1) {
      case .wp, .wps, .wdt, .wrb, .cc: return found
      default: found.append(read((at + 1)..<stop))
      }
      at = stop
    }
    return found
  }

  /// The name behind an acronym in brackets, with a title or two: "chief executive officer (CEO) Ada Moss", "the Hill
  /// Party (HP) Chairman Jon Hale".
  private func nameBehindBracket(_ at: Int, _ end: Int) -> Range<Int>? {
    guard context.tag(at) == .closeBracket else { return nil }
    var name = at + 1
    while name < min(end, at + 4), context.mention(at: name) == nil, context.tag(name).isNoun {
      name += 1
    }
    guard name < end, let mention = context.mention(at: name),
      context.tagged.mentions[mention].type == .person
    else { return nil }
    return (at + 1)..<end
  }

  private func isSeparator(_ token: Int) -> Bool {
    let tag = context.tag(token)
    return tag == .comma || tag == .openBracket || tag == .closeBracket || tag == .wps
      || isDash(token)
  }

  /// Whether a dash stands here, of one hyphen or more, that no word touches: it has the tag of a colon.
  private func isDash(_ token: Int) -> Bool {
    guard context.tag(token) == .colon || context.tag(token) == .nfp else { return false }
    let mark = context.segmented.text.bytes[context.segmented.tokens[token].span.start]
    return mark == UInt8(ascii: "-") || mark == 0xE2
  }

  /// "and" right after the core joins anything; after a phrase, only what opens anew.
  private func conjuncts(_ coreEnd: Int, _ tokens: Range<Int>) -> [SourceMention] {
    var at = coreEnd
    while at < tokens.upperBound, context.tag(at) != .cc || context.mention(at: at) != nil {
      if let past = bracketEnd(at, tokens.upperBound) {
        at = past
        continue
      }
      switch context.tag(at) {
      case .comma, .wp, .wdt, .wps, .md, .vbd, .vbz, .vbp, .wrb, .openBracket, .nfp: return []
      default: at += 1
      }
    }
    guard at + 1 < tokens.upperBound, startsNounPhrase(at + 1, afterPhrase: at > coreEnd) else {
      return []
    }
    return [read((at + 1)..<tokens.upperBound)]
  }

  /// Where a party in brackets ends: "Ada Moss (Lab) and Jon Hale (Con)".
  private func bracketEnd(_ at: Int, _ end: Int) -> Int? {
    guard context.tag(at) == .openBracket, at + 2 < end, context.tag(at + 2) == .closeBracket else {
      return nil
    }
    return at + 3
  }

  private func startsNounPhrase(_ token: Int, afterPhrase: Bool) -> Bool {
    if let mention = context.mention(at: token) {
      return !afterPhrase || context.tagged.mentions[mention].type == .person
    }
    switch context.tag(token) {
    case .prps, .cd: return true
    case .dt, .pdt, .nn, .nns, .nnp, .nnps, .jj: return !afterPhrase
    default: return false
    }
  }
}
