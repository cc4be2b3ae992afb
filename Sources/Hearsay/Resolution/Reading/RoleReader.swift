internal import HearsayMatching
internal import HearsayText

/// Reads role, affiliation and place out of what stands around a name.
struct RoleReader: Sendable {
  /// What was found.
  struct Found: Sendable {
    var role: String?
    var affiliation: String?
    var place: String?
  }

  let context: ResolutionContext
  let kinds: NounKinds

  /// What stands before the name in its own group: "Pentagon spokesman" before "John Kirby".
  func before(_ name: Range<Int>, in source: SourceMention) -> Found {
    var found = Found()
    if let possessor = source.possessor { found.affiliation = named(possessor) }
    var start = source.noun.lowerBound
    let end = withoutHonorifics(start, min(name.lowerBound, source.core.upperBound))
    guard start < end else { return found }
    start = skipCompound(start, end, &found)
    if let mention = context.mention(at: start), isGroupName(mention) {
      let past = context.tagged.mentions[mention].tokens.upperBound
      if past < end, found.affiliation == nil {
        found.affiliation = entityName(mention)
        start = past
      }
    }
    // "the first time Mr Abara", "one June evening Deep": a common noun for no person is no role.
    let kind = kinds.kind(of: start..<end, head: end - 1)
    let isRole =
      kind.nounClass != .unknown || source.determiner == nil || !context.tag(end - 1).isCommonNoun
    found.role = isRole ? role(start..<end) : nil
    return found
  }

  /// Where the words after a compound start that opens a role: "Lisbon-based analyst", "army-backed".
  private func skipCompound(_ start: Int, _ end: Int, _ found: inout Found) -> Int {
    let mention = context.mention(at: start)
    let past = mention.map { context.tagged.mentions[$0].tokens.upperBound } ?? start + 1
    guard past + 1 < end, context.tag(past) == .hyph, context.tag(past + 1) == .vbn else {
      return start
    }
    if context.word(past + 1) == context.words.based, found.place == nil {
      found.place = mention.map(entityName) ?? context.string(start..<past)
    }
    return past + 2
  }

  /// What an apposition or a nominal tells: "the port's director", "director of homes at Tarn".
  func nominal(_ source: SourceMention) -> Found {
    var found = Found()
    guard context.tag(source.head) != .cd else { return found }
    var start = source.noun.lowerBound
    if let possessor = source.possessor { found.affiliation = named(possessor) }
    guard start <= source.head else { return found }
    // "a Lisbon-based analyst": the city is where, not for whom.
    if context.tag(start).isProperNoun { start = skipCompound(start, source.head, &found) }
    if let mention = context.mention(at: start), isGroupName(mention) {
      let past = context.tagged.mentions[mention].tokens.upperBound
      if past <= source.head {
        found.affiliation = found.affiliation ?? entityName(mention)
        start = past
      }
    }
    var end = source.head + 1
    for phrase in source.phrases { add(phrase, &found, &end, source) }
    found.role = role(start..<end)
    return found
  }

  /// What follows a name at once: "of the University of Trieste", "for Astbury".
  func after(_ source: SourceMention) -> Found {
    var found = Found()
    var end = 0
    for phrase in source.phrases { add(phrase, &found, &end, source) }
    return found
  }

  private func add(
    _ phrase: SourceMention.Phrase, _ found: inout Found, _ roleEnd: inout Int,
    _ source: SourceMention
  ) {
    // "familiar with the matter" tells of the adjective, not of where somebody belongs.
    let before = context.tag(max(phrase.object.lowerBound - 2, source.tokens.lowerBound))
    guard !before.isAdjective, !before.isVerb else { return }
    let words = context.words
    let preposition = phrase.preposition
    let isPlace =
      firstMention(phrase.object).map {
        context.tagged.mentions[$0].type == .location
      } ?? false
    if isPlace, preposition == words.in || preposition == words.at || preposition == words.from {
      found.place = found.place ?? named(phrase.object)
    } else if preposition == words.of || preposition == words.at || preposition == words.for
      || preposition == words.with || preposition == words.from
    {
      let isName = firstMention(phrase.object) != nil
      if isName || preposition != words.of {
        found.affiliation = found.affiliation ?? named(phrase.object)
      } else if roleEnd == phrase.object.lowerBound - 1 {
        roleEnd = phrase.object.upperBound
      }
    }
  }

  private func firstMention(_ tokens: Range<Int>) -> Int? {
    for token in tokens { if let mention = context.mention(at: token) { return mention } }
    return nil
  }

  private func isGroupName(_ mention: Int) -> Bool {
    let type = context.tagged.mentions[mention].type
    return type == .organization || type == .location
  }

  private func entityName(_ mention: Int) -> String {
    context.tagged.entities[context.tagged.mentions[mention].entity].name
  }

  private func role(_ tokens: Range<Int>) -> String? {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    if kinds.opensWithAge(tokens) { start += 5 }
    // "now a teacher"
    if start + 1 < end, context.tag(start).isAdverb {
      start += context.tag(start + 1) == .dt ? 2 : 1
    }
    end = withoutHonorifics(start, end)
    guard start < end, isLatin(start) else { return nil }
    return context.string(start..<end)
  }

  /// Whether a word starts in Latin letters: "Tan Lien (譚廉)" has no role.
  private func isLatin(_ token: Int) -> Bool {
    let first = context.segmented.text.bytes[context.segmented.tokens[token].span.start]
    // The lead byte of the code points up to U+02AF.
    return first < 0xCB
  }

  /// "Mr.", "Dr.": a form of address tells nothing of what somebody does.
  private func withoutHonorifics(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isHonorific(end - 1) { end -= 1 }
    return end
  }

  private func isHonorific(_ token: Int) -> Bool {
    context.segmented.matches(at: token).contains { match in
      match.lexicon == .titles && match.tokens == token..<(token + 1)
        && context.resources.lexicons.attributeBytes("kind", of: match.entry)?
          .hasTail("honorific") == true
    }
  }

  /// The name of somebody's body, without article; nil for a pronoun.
  private func named(_ tokens: Range<Int>) -> String? {
    guard let first = tokens.first, context.pronoun(first) == nil else { return nil }
    let start = context.tag(first) == .dt && tokens.count > 1 ? first + 1 : first
    if let mention = context.mention(at: start) {
      let span = context.tagged.mentions[mention].tokens
      if span.lowerBound == start, span.upperBound >= tokens.upperBound {
        return entityName(mention)
      }
    }
    return role(start..<tokens.upperBound)
  }
}
