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
      context.pronoun(source.head) == nil, source.numeral == nil,
      // "the 71-year-old" is no "54-year-old line".
      !state.kinds.opensWithAge(source.noun)
    else { return nil }
    let isTitle = context.isInTitle(source.head)
    guard source.possessor == nil || isTitle else { return nil }
    let determiner = source.determiner.map(context.word) ?? -1
    guard
      context.words.isDefinite(determiner) || (isTitle && !context.words.isIndefinite(determiner))
    else { return nil }
    guard let found = antecedent(of: source, forward: isTitle, in: state) else { return nil }
    // "the company" may be another one by now: the nearest one tells, not who was called so before.
    // "The company" that nobody has named is the one that has been named since.
    let isOpen =
      found.draft.properName == nil && found.draft.type == .organization
      && context.word(found.tokens.lowerBound) == context.words.the
    if isOpen || found.draft.properName != nil && found.draft.flags.contains("resolved-nominal"),
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

  /// Whether the same noun stands next with "the" and a name, "The manager, Ada Moss,", or after "the manager" alone.
  static func isIdentifiedNext(_ head: Int, in state: ResolutionState) -> Bool {
    let context = state.context
    for next in state.repeated.after(head).prefix(identifying)
    where context.mention(at: next) == nil {
      if context.tag(next - 1) == .prps { continue }
      // "A second manager" is another one.
      guard context.word(next - 1) == context.words.the else { return false }
      if context.tag(next + 1) == .comma, let mention = context.mention(at: next + 2) {
        return context.tagged.mentions[mention].type == .person
      }
    }
    return false
  }

  /// How many times somebody may be called by a noun before the name comes.
  private static let identifying = 5

  private static func antecedent(
    of source: SourceMention, forward: Bool, in state: ResolutionState
  ) -> Introduction? {
    let head = source.head
    if forward {
      return places(of: source, ahead: true, in: state).lazy
        .compactMap { meant(by: head, at: $0, in: state) }.first
    }
    let modifier = PlaceModifier(of: source, in: state.context)
    // Of another president the "Iranian president" is none; who is told without a country may be.
    var open: Introduction?
    for at in places(of: source, ahead: false, in: state) {
      guard let found = meant(by: head, at: at, in: state) else { continue }
      guard let modifier else { return latestBearer(of: found, source, in: state) }
      if modifier.tells(found, in: state.context) { return found }
      // Another government than "the Russian government" may be anybody's.
      if PlaceModifier.stands(in: found, state.context) || found.draft.type != .person { continue }
      if let known = open, known.draft.properName != found.draft.properName { return nil }
      open = open ?? found
    }
    return open
  }

  /// Of several who bear the title that a noun is said for, the one named last: "the senator" among senators.
  private static func latestBearer(
    of found: Introduction, _ source: SourceMention, in state: ResolutionState
  ) -> Introduction {
    let context = state.context
    let noun = context.parsed.lemma(at: source.head)
    guard isTitle(found.noun, of: noun, context), var latest = lastMention(of: found, source, state)
    else { return found }
    var best = found
    for at in context.titles(before: found.noun) where isTitle(at, of: noun, context) {
      guard let other = meant(by: source.head, at: at, in: state),
        let last = lastMention(of: other, source, state), last > latest
      else { continue }
      (best, latest) = (other, last)
    }
    return best
  }

  /// Where somebody was named last before a source; nil for who is no entity.
  private static func lastMention(
    of found: Introduction, _ source: SourceMention, _ state: ResolutionState
  ) -> Int? {
    let tagged = state.context.tagged
    guard let entity = found.draft.entity else { return nil }
    let mentions = tagged.entities[entity].mentions
    let next = mentions.partitioningIndex {
      tagged.mentions[$0].tokens.lowerBound >= source.tokens.lowerBound
    }
    return next > 0 ? tagged.mentions[mentions[next - 1]].tokens.lowerBound : nil
  }

  /// Where a source's noun, or a title for it, stands before or ahead, the nearest first.
  private static func places(
    of source: SourceMention, ahead: Bool, in state: ResolutionState
  ) -> [Int] {
    let context = state.context
    let head = source.head
    let same = ahead ? Array(state.repeated.after(head)) : Array(state.repeated.before(head))
    // "the former governor" is not the one who is called so by a title.
    let isFormer = (source.noun.lowerBound..<head).contains {
      context.tag($0) == .jj && context.word($0) == context.words.former
    }
    if isFormer { return same }
    let noun = context.parsed.lemma(at: head)
    let titles = (ahead ? context.titles(after: head) : context.titles(before: head))
      .filter { isTitle($0, of: noun, context) }
    guard !titles.isEmpty else { return same }
    let all = Set(same).union(titles)
    return ahead ? all.sorted() : all.sorted(by: >)
  }

  /// Whom a noun brings on at another place, where a source with the noun may mean the same.
  private static func meant(
    by head: Int, at place: Int, in state: ResolutionState
  ) -> Introduction? {
    guard isSameOffice(place, head, in: state),
      let found = Introduction(by: place, in: state),
      state.kinds.isPlural(head)
        ? found.draft.type == .person || !isOne(found.draft) || found.isFirm(in: state.context)
          || state.kinds.kind(of: head..<(head + 1), head: head).nounClass == .document
        : found.draft.number != .plural || !tellsApart(found.draft.type)
    else { return nil }
    // "the army" is not the colonel who is "the army's spokesman".
    if found.draft.type == .person, isBody(head, in: state) { return nil }
    // "the rights group" is not "an armed group".
    return found.draft.type != .person && differs(head, place, in: state.context) ? nil : found
  }

  /// Whether a noun is one for a body, whose people are not called by it.
  private static func isBody(_ head: Int, in state: ResolutionState) -> Bool {
    switch state.kinds.kind(of: head..<(head + 1), head: head).nounClass {
    case .government, .organization, .media: true
    default: false
    }
  }

  /// Whether two nouns have words before them that tell which one it is, and not one in common.
  private static func differs(_ one: Int, _ other: Int, in context: ResolutionContext) -> Bool {
    func modifiers(_ noun: Int) -> [Int32] {
      let group = context.parsed.nounGroupAt[noun]
      guard group >= 0 else { return [] }
      let first = context.parsed.nounGroups[Int(group)].tokens.lowerBound
      return (first..<noun).filter {
        (context.tag($0).isNoun || context.tag($0).isAdjective)
          && context.word($0) != context.words.same
      }
      .map { context.parsed.lemmas[$0].text }
    }
    let known = modifiers(other)
    guard !known.isEmpty else { return false }
    let own = modifiers(one)
    return !own.isEmpty && !own.contains(where: known.contains)
  }

  /// Whether a title is one for which news says a noun, as it says "the governor" of who is Gov before a name.
  private static func isTitle(_ token: Int, of noun: String, _ context: ResolutionContext) -> Bool {
    context.segmented.matches(at: token).contains { match in
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
}
