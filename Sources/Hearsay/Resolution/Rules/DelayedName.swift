internal import HearsayMatching
internal import HearsayText

/// "A former chauffeur told the court …": somebody whom the lead tells by what he or she is, and the next paragraph
/// by name.
///
/// News opens with what somebody is and names who it is once the news is out. So a person in the lead is the one
/// whose full name comes first in the paragraph after it, as a source or as its subject; a body or a medium is the
/// first one of its kind that speaks there, itself or through who is in its service. A headline calls the first
/// person who speaks below it. Leaves alone those whom news keeps from the reader ("an official", "a source"), those
/// who speak for somebody, several, and whom the article names no more.
enum DelayedName: ResolutionRule {
  static let name = "delayed-name"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], isOpen(source, in: state) else { return nil }
    let isTitle = context.isInTitle(source.head)
    let kind = state.kinds.kind(of: source.noun, head: source.head)
    if kind.nounClass == .person, let draft = identified(source, in: state) { return draft }
    guard let lead = lead(in: context),
      isTitle || lead.contains(source.head) && context.quotationOf[source.head] < 0
    else { return nil }
    let reach = isTitle ? lead.lowerBound..<lead.upperBound : next(after: lead, in: context)
    let found: SourceDraft? =
      switch kind.nounClass {
      case .person:
        mayBeNamed(kind, source, in: state)
          ? person(kind, source, reach, isTitle: isTitle, in: state) : nil
      default: body(source, kind, reach, in: state)
      }
    guard var draft = found else { return nil }
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// Somebody new anywhere in the text whom the next mention by the same noun names: "A manager", or "the manager who
  /// left", before "The manager, Ada Moss,".
  private static func identified(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    guard let determiner = source.determiner,
      context.words.isIndefinite(context.word(determiner))
        || source.restrictiveEnd < source.tokens.upperBound
          && context.tag(source.restrictiveEnd) == .wp,
      SameHead.isIdentifiedNext(source.head, in: state)
    else { return nil }
    var draft = SameHead.named(below: source, in: state)
    draft?.flags = ["resolved-nominal"]
    return draft
  }

  /// Whether a source is one that is told by a noun, without a name and without a wish for none.
  private static func isOpen(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let context = state.context
    return source.mention == nil && source.conjuncts.isEmpty && source.numeral == nil
      && source.appositions.allSatisfy { tellsWhatHappened($0, context) }
      && context.pronoun(source.head) == nil
      && source.possessor.map { context.pronoun($0.lowerBound) == nil } ?? true
      && !state.kinds.isPlural(source.head)
      && !AnonymityRequest.stands(in: source.tokens, context)
      && !AnonymityRequest.isInsider(source, context)
  }

  /// "arrested last week": what happened to somebody, not who it is.
  private static func tellsWhatHappened(
    _ apposition: SourceMention, _ context: ResolutionContext
  ) -> Bool {
    apposition.mention == nil && context.tag(apposition.tokens.lowerBound) == .vbn
  }

  /// The tokens of the first paragraph of news text, which closes a sentence as bylines do not.
  private static func lead(in context: ResolutionContext) -> Range<Int>? {
    context.segmented.segmentation.paragraphs.first { paragraph in
      let last = paragraph.tokens.last { context.tag($0) != .closeQuote } ?? -1
      return context.tag(last) == .period && last >= 0 && !context.isInTitle(last)
    }?.tokens
  }

  /// The tokens of the paragraph after some others.
  private static func next(after lead: Range<Int>, in context: ResolutionContext) -> Range<Int> {
    guard lead.upperBound < context.sentenceOf.count else { return lead }
    let paragraph = context.segmented.segmentation.paragraphs[context.paragraph(lead.upperBound)]
    return lead.upperBound..<paragraph.tokens.upperBound
  }

  /// Whether somebody is named where he or she speaks: no official, no source, and nobody who speaks for others.
  private static func mayBeNamed(
    _ kind: NounKind, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    switch kind.anonymity {
    case "official"?, "insider"?, "group"?: return false
    default: break
    }
    return !state.context.segmented.matches(at: source.head).contains { match in
      match.lexicon == .roles && match.tokens.upperBound == source.head + 1
        && state.context.resources.lexicons.attribute("kind", of: match.entry) == "media"
    }
  }

  /// The first person who is named in full in a paragraph and not before it.
  private static func person(
    _ kind: NounKind, _ source: SourceMention, _ reach: Range<Int>, isTitle: Bool,
    in state: ResolutionState
  ) -> SourceDraft? {
    if isTitle {
      let text = reach.lowerBound..<state.context.sentenceOf.count
      guard let speaker = first(in: text, ofType: .person, in: state) else { return nil }
      return state.drafts[speaker]?.referredTo(
        as: .nominal, from: state.mentions[speaker]?.tokens)
    }
    if let named = SameHead.named(below: source, in: state) { return named }
    guard isFirst(source, in: state) else { return nil }
    let gender = kind.gender
    let tagged = state.context.tagged
    var at = tagged.mentions.partitioningIndex { $0.tokens.lowerBound >= reach.lowerBound }
    while at < tagged.mentions.count, tagged.mentions[at].tokens.lowerBound < reach.upperBound {
      defer { at += 1 }
      let mention = tagged.mentions[at]
      guard mention.type == .person, mention.tokens.count > 1 else { continue }
      let draft = state.draft(ofEntity: mention.entity)
      guard let entity = draft.entity, isNew(entity, at: reach.lowerBound, in: state),
        gender == nil || draft.gender == nil || draft.gender == gender,
        state.context.sourceAt[mention.tokens.lowerBound] >= 0
          || Antecedents(state).isSubject(mention.tokens),
        kind.anonymity == nil || !hasRank(mention.tokens, in: state),
        !isOfOther(mention.tokens, than: source, in: state)
      else { return nil }
      return draft.referredTo(as: .nominal, from: mention.tokens)
    }
    return nil
  }

  /// Whether a name explains another noun, which the text before it has, too: "the lawyer, Ada Moss," after "a lawyer".
  private static func isOfOther(
    _ name: Range<Int>, than source: SourceMention, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    let noun = name.lowerBound - 2
    guard noun > 0, context.tag(noun + 1) == .comma, context.tag(noun).isCommonNoun,
      context.word(noun - 1) == context.words.the,
      let before = state.repeated.before(noun).first(where: { _ in true })
    else { return false }
    return before != source.head && !context.isInTitle(before)
  }

  /// Whether an office or a rank stands with a name: "a woman" is not the "Sergeant Ada Moss" who speaks next.
  private static func hasRank(_ name: Range<Int>, in state: ResolutionState) -> Bool {
    (max(0, name.lowerBound - 1)..<(name.lowerBound + 1)).contains { token in
      let facts = state.context.segmented.facts(at: token).lexicons
      guard !facts.has(.givenNames) else { return false }
      return facts.has(.titles) || facts.has(.offices) || facts.has(.roles)
    }
  }

  /// Whether no other person is told by a noun in the sentence before a source: of "a curator was jailed after a
  /// judge ruled" it is the curator who is named next.
  private static func isFirst(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let context = state.context
    let groups = context.parsed.nounGroups
    let start = context.segmented.sentences[context.sentence(source.head)].tokens.lowerBound
    var at = groups.partitioningIndex { $0.tokens.lowerBound >= start }
    while at < groups.count, groups[at].head < source.head {
      defer { at += 1 }
      let group = groups[at]
      guard context.tag(group.head).isCommonNoun, context.tag(group.tokens.lowerBound) == .dt,
        context.mention(at: group.head) == nil
      else { continue }
      if state.kinds.kind(of: group.tokens, head: group.head).nounClass == .person { return false }
    }
    return true
  }

  /// Whether an entity is not named in the text before a token, but for headlines.
  private static func isNew(_ entity: Int, at token: Int, in state: ResolutionState) -> Bool {
    state.context.tagged.mentions.allSatisfy { mention in
      mention.tokens.lowerBound >= token || state.context.isInTitle(mention.tokens.lowerBound)
        || state.persons.full[mention.entity] != entity
    }
  }

  /// The body or the medium that speaks first in a paragraph, or the one of whoever does, where a noun may call it.
  private static func body(
    _ source: SourceMention, _ kind: NounKind, _ reach: Range<Int>, in state: ResolutionState
  ) -> SourceDraft? {
    let isMedium =
      kind.nounClass == .media && MediaAnaphor.kind(source, in: state) == "publisher"
    let noun = BodyNoun.read(source, in: state)
    guard isMedium || noun != nil else { return nil }
    func isMeant(_ draft: SourceDraft) -> Bool {
      if isMedium { return draft.type == .media }
      guard draft.type == .organization || draft.type == .government, draft.standsFor == nil,
        let entity = draft.entity
      else { return false }
      let name = state.persons.fullMentions[entity]
      return noun?.mayCall(BodyKind(name, draft.type, in: state)) == true
    }
    guard let speaker = first(in: reach, in: state) else { return nil }
    if let draft = state.drafts[speaker], isMeant(draft) {
      return draft.referredTo(as: .nominal, from: state.mentions[speaker]?.tokens)
    }
    guard var draft = employer(speaker, in: state) else { return nil }
    if isMedium, draft.type == .organization { draft.type = .media }
    return isMeant(draft) ? draft : nil
  }

  /// The body that is named beside a person who speaks: "Ada Moss, the news director of Canal Nord,".
  private static func employer(_ speaker: Int, in state: ResolutionState) -> SourceDraft? {
    guard state.drafts[speaker]?.type == .person, let source = state.mentions[speaker] else {
      return nil
    }
    let tagged = state.context.tagged
    for token in source.tokens {
      guard let mention = state.context.mention(at: token),
        tagged.mentions[mention].type == .organization
      else { continue }
      let name = tagged.mentions[mention].tokens
      var draft = state.draft(ofEntity: tagged.mentions[mention].entity)
      draft.type = OrganizationKinds.type(name, in: state)
      return draft.referredTo(as: .nominal, from: name)
    }
    return nil
  }

  /// The first source in some tokens that has a name, by attribution, of those of a type if any.
  private static func first(
    in reach: Range<Int>, ofType type: SourceType? = nil, in state: ResolutionState
  ) -> Int? {
    state.sources.within(reach).filter { index in
      guard let draft = state.drafts[index] else { return false }
      return draft.properName != nil && (type == nil || draft.type == type)
    }.min { state.position($0) < state.position($1) }
  }
}
