internal import HearsayMatching
internal import HearsayText

/// What stands behind the core of a source: phrases, appositions, and others that "and" joins.
extension SourceReader {
  func restrictiveEnd(_ coreEnd: Int, _ end: Int) -> Int {
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

  func phrases(_ start: Int, _ end: Int) -> [SourceMention.Phrase] {
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

  func appositions(_ start: Int, _ end: Int) -> [SourceMention] {
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
  func conjuncts(_ coreEnd: Int, _ tokens: Range<Int>) -> [SourceMention] {
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
