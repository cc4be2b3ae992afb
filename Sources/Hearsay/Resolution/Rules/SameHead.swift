internal import HearsayMatching
internal import HearsayText

/// "the minister", "the audit": somebody introduced by the same noun before.
///
/// An earlier source with that noun, or a person whose name stands beside it ("Ada Moss, the fisheries
/// minister, …") or bears the title for it ("Gov. Ada Moss", "the governor"). In a headline the noun may point
/// forward. Leaves alone nouns that are new.
enum SameHead: ResolutionRule {
  static let name = "same-head"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil,
      context.pronoun(source.head) == nil, source.numeral == nil
    else { return nil }
    let isTitle = context.isInTitle(source.head)
    guard source.possessor == nil || isTitle else { return nil }
    let determiner = source.determiner.map(context.word) ?? -1
    guard
      context.words.isDefinite(determiner) || (isTitle && !context.words.isIndefinite(determiner))
    else { return nil }
    guard let found = antecedent(of: source, forward: isTitle, in: state) else { return nil }
    // "the company" may be another one by now: the nearest one tells, not who was called so before.
    if found.draft.properName != nil, found.draft.flags.contains("resolved-nominal"),
      OrganizationAnaphor.antecedent(of: source, except: index, in: state) != nil
    {
      return nil
    }
    // "the sisters", of whom one was named, are known.
    if state.kinds.isPlural(source.head), isOne(found.draft), found.draft.type == .person {
      var group = DescribedSource.draft(source, in: state)
      group.type = .group
      group.isAnonymous = false
      group.role = nil
      return group
    }
    var draft = found.draft.referredTo(as: .nominal, from: found.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// Whom the same noun brings on by name further down: "a former manager" before "The manager, Ada Moss,".
  static func named(below source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard let found = antecedent(of: source, forward: true, in: state),
      found.draft.type == .person, found.draft.properName != nil
    else { return nil }
    return found.draft.referredTo(as: .nominal, from: found.tokens)
  }

  /// Whether the same noun stands next with "the" and a name: "The manager, Ada Moss,".
  static func isIdentifiedNext(_ head: Int, in state: ResolutionState) -> Bool {
    let context = state.context
    let lemmas = context.parsed.lemmas
    let lemma = lemmas[head].text
    guard let next = ((head + 1)..<lemmas.count).first(where: { lemmas[$0].text == lemma }),
      next + 2 < lemmas.count, context.word(next - 1) == context.words.the,
      context.tag(next + 1) == .comma, let mention = context.mention(at: next + 2)
    else { return false }
    return context.tagged.mentions[mention].type == .person
  }

  /// The latest source before a token that has a noun as head, by attribution.
  static func source(with head: Int, before token: Int, in state: ResolutionState) -> Int? {
    let lemmas = state.context.parsed.lemmas
    var best: Int?
    for other in state.drafts.indices where state.drafts[other] != nil {
      guard let place = state.mentions[other]?.head, place < token,
        lemmas[place].text == lemmas[head].text
      else { continue }
      if let known = best, state.position(known) > state.position(other) { continue }
      best = other
    }
    return best
  }

  /// Somebody that a noun introduced, and where.
  private typealias Found = (draft: SourceDraft, tokens: Range<Int>)

  private static func antecedent(
    of source: SourceMention, forward: Bool, in state: ResolutionState
  ) -> Found? {
    let lemmas = state.context.parsed.lemmas
    let head = source.head
    let lemma = lemmas[head].text
    let isPlural = state.kinds.isPlural(head)
    func found(_ at: Int) -> Found? {
      guard isSameOffice(at, head, in: state),
        let found = introduced(at, in: state),
        isPlural
          ? found.draft.type == .person || !isOne(found.draft)
          : found.draft.number != .plural || !tellsApart(found.draft.type)
      else { return nil }
      return found
    }
    if forward {
      for at in (head + 1)..<max(head + 1, lemmas.count) where lemmas[at].text == lemma {
        if let found = found(at) { return found }
      }
      return nil
    }
    let nationality = nationality(source, in: state)
    // "the former governor" is not the one who is called so by a title.
    let mayBearTitle = !(source.noun.lowerBound..<source.head).contains {
      state.context.tag($0) == .jj && state.context.word($0) == state.context.words.former
    }
    let noun = state.context.parsed.lemma(at: head)
    // Of another president the "Iranian president" is none; who is told without a country may be.
    var open: Found?
    var at = head - 1
    while at >= 0 {
      defer { at -= 1 }
      guard lemmas[at].text == lemma || mayBearTitle && isTitle(at, of: noun, state),
        let found = found(at)
      else {
        continue
      }
      guard let nationality else { return found }
      if tells(found, nationality, in: state) { return found }
      // Another government than "the Russian government" may be anybody's.
      if tellsAnother(found, in: state) || found.draft.type != .person { continue }
      if let known = open, known.draft.properName != found.draft.properName { return nil }
      open = open ?? found
    }
    return open
  }

  /// Whether a title is one for which news says a noun, as it says "the governor" of who is Gov before a name.
  private static func isTitle(_ token: Int, of noun: String, _ state: ResolutionState) -> Bool {
    let context = state.context
    guard context.segmented.facts(at: token).lexicons.has(.titles) else { return false }
    return context.segmented.matches(at: token).contains { match in
      match.lexicon == .titles
        && context.resources.lexicons.attribute("for", of: match.entry, has: noun)
    }
  }

  /// Whether one of several is not called by the noun for all: "the plan" after "some plans".
  private static func tellsApart(_ type: SourceType) -> Bool { type == .document || type == .group }

  private static func isOne(_ draft: SourceDraft) -> Bool {
    draft.properName != nil && draft.number != .plural
  }

  /// Whether two heads have the same rank before them, if any: a "vice-president" is no president.
  private static func isSameOffice(_ at: Int, _ head: Int, in state: ResolutionState) -> Bool {
    let context = state.context
    func rank(_ head: Int) -> WordID? {
      if let start = context.compoundStart(head, in: 0..<head) { return context.word(start) }
      guard head > 0, context.words.isRank(context.word(head - 1)) else { return nil }
      return context.word(head - 1)
    }
    return rank(at) == rank(head)
  }

  /// The nationality or the place before a head: "Iranian" in "the Iranian president", "Florida".
  private static func nationality(_ source: SourceMention, in state: ResolutionState) -> WordID? {
    for token in source.noun where token < source.head {
      if isPlace(token, in: state) { return state.context.word(token) }
    }
    return nil
  }

  /// Whether the words that brought somebody in tell a country or a place at all.
  private static func tellsAnother(_ found: Found, in state: ResolutionState) -> Bool {
    introduction(found, in: state).contains { isPlace($0, in: state) }
  }

  private static func isPlace(_ token: Int, in state: ResolutionState) -> Bool {
    let facts = state.context.segmented.facts(at: token).lexicons
    return facts.has(.demonyms) || facts.has(.regions) || facts.has(.countries)
  }

  private static func tells(
    _ found: Found, _ nationality: WordID, in state: ResolutionState
  ) -> Bool {
    introduction(found, in: state).contains { state.context.word($0) == nationality }
  }

  /// The words that brought somebody in, from where their noun group starts.
  private static func introduction(_ found: Found, in state: ResolutionState) -> Range<Int> {
    let start = state.context.parsed.nounGroupAt[found.tokens.lowerBound]
    let first =
      start >= 0
      ? state.context.parsed.nounGroups[Int(start)].tokens.lowerBound : found.tokens.lowerBound
    return min(first, found.tokens.lowerBound)..<found.tokens.upperBound
  }

  /// Whom a noun introduces: the source that it heads, or the name beside it.
  private static func introduced(_ token: Int, in state: ResolutionState) -> Found? {
    let context = state.context
    if let mention = identified(after: token, in: state) {
      return (
        state.draft(ofEntity: context.tagged.mentions[mention].entity),
        context.tagged.mentions[mention].tokens
      )
    }
    let index = Int(context.sourceAt[token])
    if index >= 0, let draft = state.drafts[index], let source = state.mentions[index],
      source.conjuncts.isEmpty,
      token == source.head
        || source.core.contains(token) && context.tag(source.head).isProperNoun
        || source.appositions.contains(where: { $0.core.contains(token) }),
      source.possessor?.contains(token) != true, draft.name != nil,
      token == source.head || draft.type != .person || !namesBody(token, in: state)
    {
      return (draft, source.tokens)
    }
    return name(beside: token, in: state).map { mention in
      (
        state.draft(ofEntity: context.tagged.mentions[mention].entity),
        context.tagged.mentions[mention].tokens
      )
    }
  }

  /// Whether a noun is one for a body, as "police" in "the police commander, Ada Moss".
  private static func namesBody(_ token: Int, in state: ResolutionState) -> Bool {
    if BodyNoun.isNoun(token, state.context) { return true }
    return switch state.kinds.kind(of: token..<(token + 1), head: token).nounClass {
    case .government, .organization, .media, .document: true
    default: false
    }
  }

  /// The person's name that a noun stands before, after or in.
  private static func name(beside token: Int, in state: ResolutionState) -> Int? {
    let context = state.context
    let sentence = context.segmented.sentences[context.sentence(token)].tokens
    func person(_ at: Int) -> Int? {
      guard sentence.contains(at), let mention = context.mention(at: at),
        context.tagged.mentions[mention].type == .person
      else { return nil }
      return mention
    }
    if let inside = context.mention(at: token) {
      let name = context.tagged.mentions[inside]
      // "the Regional Police Commander" is not the police.
      let isHead =
        name.type != .organization || OrganizationKinds.isHead(token, of: name.tokens, in: state)
      return name.type == .location || !isHead ? nil : inside
    }
    if let next = person(token + 1) { return next }
    if token + 2 < sentence.upperBound, context.tag(token + 1) == .comma,
      let next = person(token + 2)
    {
      return next
    }
    let group = context.parsed.nounGroupAt[token]
    let first = group >= 0 ? context.parsed.nounGroups[Int(group)].tokens.lowerBound : token
    // "Moss, whose firm": what somebody has is no name for the one.
    if first - 2 >= sentence.lowerBound, context.tag(first - 1) == .comma,
      context.tag(first) != .wps, context.tag(first) != .prps
    {
      return person(first - 2) ?? body(first - 2, token, in: state)
    }
    return body(token + 1, token, in: state)
  }

  /// The person that a noun is said to be: "The driver, identified by police as Ada Moss".
  private static func identified(after noun: Int, in state: ResolutionState) -> Int? {
    let context = state.context
    let end = context.segmented.sentences[context.sentence(noun)].tokens.upperBound
    var at = noun + 1
    if at < end, context.tag(at) == .comma { at += 1 }
    if at < end, context.word(at) == context.words.who { at += 2 }
    guard at < end, context.words.names(context.word(at)) else { return nil }
    for token in (at + 1)..<max(at + 1, min(at + 7, end)) {
      if let mention = context.mention(at: token) {
        guard context.tagged.mentions[mention].type == .person else { continue }
        return token == at + 1 || context.word(token - 1) == context.words.asWord ? mention : nil
      }
      if context.tag(token) == .comma { return nil }
    }
    return nil
  }

  /// The body's name that stands at a token, where a noun for bodies explains it: "the planemaker Corvair".
  private static func body(_ at: Int, _ noun: Int, in state: ResolutionState) -> Int? {
    let context = state.context
    // A headline points forward as far as the article's last word, which nothing follows.
    guard at < context.sentenceOf.count, context.sentence(noun) == context.sentence(at),
      let mention = context.mention(at: at),
      context.tagged.mentions[mention].type == .organization,
      BodyNoun.isNoun(noun, context)
    else { return nil }
    return mention
  }
}
