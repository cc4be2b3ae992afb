internal import HearsayMatching
internal import HearsayText

/// The core of a source: where its first noun phrase ends, its head, and what is a name in it.
extension SourceReader {
  /// The end of the first base noun phrase: before a comma, a preposition, a clause.
  func coreEnd(_ tokens: Range<Int>) -> Int {
    var seenNoun = false
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      if let mention = context.mention(at: at) {
        let end = context.tagged.mentions[mention].tokens.upperBound
        seenNoun = true
        at = min(max(end, at + 1), tokens.upperBound)
        continue
      }
      if at > tokens.lowerBound, endsCore(at, tokens, seenNoun) { return at }
      let tag = context.tag(at)
      let next = at + 1 < tokens.upperBound ? context.tag(at + 1) : .period
      let counts = tag == .cd && (next.isNoun || next.isAdjective)
      if tag.isNoun || tag == .prp || (tag == .cd && !counts) { seenNoun = true }
      if tag == .pos { seenNoun = false }
      at += 1
    }
    return tokens.upperBound
  }

  private func endsCore(_ at: Int, _ tokens: Range<Int>, _ seenNoun: Bool) -> Bool {
    switch context.tag(at) {
    case .comma, .colon, .openBracket, .closeBracket, .in, .to, .wp, .wdt, .wps, .wrb, .nfp:
      return true
    case .cc: return !isRoleList(at, tokens) && !joinsAdjectives(at, tokens)
    // "Lisbon-based analyst": what stands behind a hyphen is no verb of its own.
    case .vbn, .vbg: return seenNoun && context.tag(at - 1) != .hyph
    case .md, .vbd, .vbz, .vbp, .vb: return seenNoun
    case .jj where context.tag(at - 1) == .hyph: return false
    case .jj, .rb, .rbr, .jjr, .prp, .dt:
      guard seenNoun, at + 1 < tokens.upperBound else { return seenNoun && context.tag(at) != .jj }
      let next = context.tag(at + 1)
      return !(next.isNoun || next.isAdjective || next == .hyph)
    default: return false
    }
  }

  /// Whether "and" stands between two roles of one person: "founder and shareholder Ada Moss".
  private func isRoleList(_ at: Int, _ tokens: Range<Int>) -> Bool {
    guard at + 1 < tokens.upperBound, context.tag(at + 1) != .dt, context.tag(at + 1) != .prps
    else { return false }
    let isBare = context.tag(tokens.lowerBound) != .dt
    for token in tokens.lowerBound..<at where context.mention(at: token) != nil { return false }
    for token in (at + 1)..<tokens.upperBound {
      if let mention = context.mention(at: token) {
        return isBare && context.tagged.mentions[mention].type == .person && token > at + 1
      }
      if context.tag(token) == .comma { return isNamedBehind(token, at, tokens) }
      // "son-in-law" is one noun.
      if context.tag(token) == .in, context.tag(token - 1) != .hyph { return false }
    }
    return false
  }

  /// Whether a comma closes two roles of one, whom the name behind it tells: "founder and chairman, Ada Moss,".
  private func isNamedBehind(_ comma: Int, _ and: Int, _ tokens: Range<Int>) -> Bool {
    guard comma + 1 < tokens.upperBound, comma > and + 1,
      context.tag(and - 1) != .nns, context.tag(comma - 1) != .nns,
      let mention = context.mention(at: comma + 1)
    else { return false }
    return context.tagged.mentions[mention].type == .person
  }

  /// Whether "and" stands between two adjectives of one noun: "American and European officials".
  private func joinsAdjectives(_ at: Int, _ tokens: Range<Int>) -> Bool {
    guard context.tag(at - 1).isAdjective, at + 2 < tokens.upperBound,
      context.tag(at + 1).isAdjective
    else { return false }
    let next = context.tag(at + 2)
    return next.isNoun || next.isAdjective
  }

  func head(_ core: Range<Int>) -> Int {
    var at = core.upperBound - 1
    // "the 31-year-old"
    if core.count > 2, context.tag(at).isAdjective, context.tag(at - 1) == .hyph { return at }
    // "the company's second of the winter"
    if core.count > 1, context.tag(at).isAdjective, context.tag(at - 1) == .pos { return at }
    // "one mental health professional"
    if context.tag(at).isAdjective, core.count > 1, context.tag(at - 1) != .nns,
      context.segmented.facts(at: at).lexicons.has(.personNouns)
    {
      return at
    }
    while at > core.lowerBound {
      let tag = context.tag(at)
      if tag.isNoun || tag == .prp || tag == .cd || context.mention(at: at) != nil {
        // "an official familiar with the talks", taken for an adjective and a noun.
        return opensInsideKnowledge(at) && isPersonWord(at - 1) ? at - 1 : at
      }
      at -= 1
    }
    // No noun: "an official aware", taken for two adjectives, "the poor", "one", "who".
    return core.first(where: isPersonWord) ?? core.upperBound - 1
  }

  /// Whether a word tells who somebody is where a noun stands: "official".
  private func isPersonWord(_ token: Int) -> Bool {
    context.tag(token).isAdjective && context.segmented.facts(at: token).lexicons.has(.roles)
  }

  private func opensInsideKnowledge(_ token: Int) -> Bool {
    context.segmented.matches(at: token).contains { $0.lexicon == .insideKnowledge }
  }

  /// The name before letters that stand for an honour: "Blyth" of "Rowena Blyth KC".
  func beforePostNominal(_ head: Int, _ core: Range<Int>) -> Int {
    guard head > core.lowerBound, context.segmented.shape(at: head).contains(.allCapitals),
      context.segmented.tokens[head].span.count <= 3
    else { return head }
    // "Jon Hale III", of whom no name was found
    if context.tag(head) == .cd, context.mention(at: head) == nil,
      context.segmented.shape(at: head - 1).contains(.initialCapital)
    {
      return head - 1
    }
    guard let before = context.mention(at: head - 1),
      context.tagged.mentions[before].type == .person
    else { return head }
    return head - 1
  }

  /// Whether a mention is no name but a noun with a capital: "the Company", "The Board".
  func isGeneric(_ mention: Int) -> Bool {
    let tokens = context.tagged.mentions[mention].tokens
    if isOffice(mention) { return true }
    guard let last = tokens.last, context.tagged.mentions[mention].type == .organization,
      tokens.count == 1 || (tokens.count == 2 && context.tag(tokens.lowerBound) == .dt)
    else { return false }
    let determiner = tokens.count == 2 ? tokens.lowerBound : tokens.lowerBound - 1
    guard determiner >= 0, context.words.isDefinite(context.word(determiner)) else { return false }
    let lexicons = context.segmented.facts(at: last).lexicons
    return lexicons.has(.organizationNouns) && !lexicons.has(.media)
  }

  /// "Regional Police Commander": what looks like the name of a body ends in a role, so somebody holds it.
  private func isOffice(_ mention: Int) -> Bool {
    guard context.tagged.mentions[mention].type == .organization,
      let last = context.tagged.mentions[mention].tokens.last,
      // "Maske & Partner" is a firm.
      !context.tagged.mentions[mention].tokens.contains(where: { context.tag($0) == .cc })
    else { return false }
    let lexicons = context.segmented.facts(at: last).lexicons
    return lexicons.has(.roles) && lexicons.has(.personNouns) && !lexicons.has(.organizationHeads)
      && !lexicons.has(.organizationSuffixes) && !lexicons.has(.organizationNouns)
  }
}
