internal import HearsayMatching

/// A source that the text tells only by what it is: "people familiar with the matter", "a poll".
///
/// Its nouns give its type and whether the reader cannot know who it is.
enum DescribedSource: ResolutionRule {
  static let name = "described-source"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index] else { return nil }
    if source.tokens.count == 1, let pronoun = state.context.pronoun(source.head) {
      return pronoun.person == 3 ? unresolved() : nil
    }
    // "My boss": whose it is is known once the speakers are.
    if FirstPerson.owner(of: source, index, in: state) != nil { return nil }
    return draft(source, in: state)
  }

  private static func unresolved() -> SourceDraft {
    var draft = SourceDraft(form: .pronoun, type: .group)
    draft.flags = ["unresolved-pronoun"]
    return draft
  }

  /// The draft of a source taken apart.
  static func draft(
    _ source: SourceMention, possessor owner: String? = nil, in state: ResolutionState
  ) -> SourceDraft {
    let kind = state.kinds.kind(of: source.noun, head: source.head)
    let isPlural =
      state.kinds.isPlural(source.head) || kind.nounClass == .people || kind.isShare
    var draft = SourceDraft(form: .nominal, type: type(kind, source, isPlural, in: state))
    draft.isAnonymous = draft.type == .anonymous
    draft.number = isPlural ? .plural : .singular
    draft.gender = kind.gender
    let found = state.roles.nominal(source)
    if draft.type == .person || draft.isAnonymous, !kind.isShare,
      !state.context.tag(source.head).isAdjective
        || state.context.segmented.facts(at: source.head).lexicons.has(.personNouns)
    {
      draft.role = role(source, in: state)
    }
    draft.affiliation = found.affiliation
    draft.place = found.place
    draft.name = state.describer.description(
      source, possessor: owner ?? possessor(source, in: state), isBrief: draft.type == .document)
    return draft
  }

  /// The head as a lemma, with what a hyphen joins to it: "secretary-general".
  private static func role(_ source: SourceMention, in state: ResolutionState) -> String {
    let context = state.context
    let lemma = context.parsed.lemma(at: source.head)
    guard let start = context.compoundStart(source.head, in: source.noun) else { return lemma }
    return context.string(start..<source.head) + lemma
  }

  private static func type(
    _ kind: NounKind, _ source: SourceMention, _ isPlural: Bool, in state: ResolutionState
  ) -> SourceType {
    switch kind.nounClass {
    case .government:
      if isSomeOfThem(kind, source, in: state) { return .anonymous }
      return kind.isOfMembers && isPart(source) ? .group : .government
    case .organization:
      if OfficeNoun.isPublic(source, in: state) { return .government }
      return isPlural ? .group : .organization
    case .share: return share(source, in: state)
    case .media: return isPaper(source, in: state) ? .document : .media
    case .document: return .document
    case .unknown:
      // "one of them", "a few", "no one"
      if let pronoun = state.context.pronoun(source.head) {
        let isOne = pronoun.kind == .indefinite && !pronoun.isPlural
        return isOne ? .anonymous : .group
      }
      // "a lack of rain shows": what is no person and no body is evidence, like a document.
      if isEvidence(source, in: state) { return .document }
      return isPlural ? .group : .organization
    case .person, .people: break
    }
    if AnonymityRequest.stands(in: source.tokens, state.context)
      || AnonymityRequest.isInsider(source, state.context)
    {
      return .anonymous
    }
    return isAnonymous(kind, source, isPlural, in: state)
      ? .anonymous : isPlural ? .group : .person
  }

  /// Whether a source is a few people of a public body, and not all of them: "two lawmakers", but "lawmakers"
  /// and "the prosecutors" speak for it.
  private static func isSomeOfThem(
    _ kind: NounKind, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    kind.isOfPublicBody
      && (source.numeral != nil || AnonymityRequest.stands(in: source.tokens, state.context)
        || AnonymityRequest.isInsider(source, state.context))
  }

  /// Whether members of a body are told apart from the others: "opposition lawmakers", "lawmakers from three parties".
  private static func isPart(_ source: SourceMention) -> Bool {
    source.determiner == nil
      && (source.noun.lowerBound < source.head || source.restrictiveEnd > source.head + 1)
  }

  /// Whether a "paper" is one of scholars: theirs ("their paper, published in Nature"), or one that no newspaper was named
  /// for and that finds something ("the paper found").
  private static func isPaper(_ source: SourceMention, in state: ResolutionState) -> Bool {
    guard state.context.parsed.lemma(at: source.head) == "paper" else { return false }
    if let possessor = source.possessor, possessor.count == 1 {
      return state.context.tag(possessor.lowerBound) == .prps
    }
    return source.determiner != nil && isEvidence(source, in: state)
  }

  /// Whether a source shows or suggests, as things do.
  private static func isEvidence(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let index = Int(state.context.sourceAt[source.head])
    guard index >= 0, let cue = state.attributions[index].cue else { return false }
    return cue.kind == "evidence" || cue.cueClass == "show"
  }

  /// What a part of somebody is: as the whole, which may be told after "of"; else of a group.
  private static func share(_ source: SourceMention, in state: ResolutionState) -> SourceType {
    guard let phrase = source.phrases.first, phrase.preposition == state.context.words.of else {
      return .group
    }
    let whole = state.reader.read(phrase.object)
    let kind = state.kinds.kind(of: whole.noun, head: whole.head)
    guard !kind.isShare else { return .group }
    let found = type(kind, whole, true, in: state)
    return found == .organization && !state.kinds.isPlural(whole.head) ? .group : found
  }

  /// Whether the reader cannot know who it is.
  ///
  /// Several are anonymous when they are officials or insiders, or when their number is told: it is
  /// known then who they are. One is when it is new; who holds an office is none.
  private static func isAnonymous(
    _ kind: NounKind, _ source: SourceMention, _ isPlural: Bool, in state: ResolutionState
  ) -> Bool {
    guard let anonymity = kind.anonymity else {
      // "a senior party leader"
      if !isPlural, isSenior(source, in: state) { return true }
      // "two secretaries": how many hold a post is told, and not who.
      return isPlural && source.numeral != nil && source.determiner == nil
        && state.context.parsed.lexicons(ofLemmaAt: source.head).has(.roles)
    }
    if isPlural {
      if source.numeral != nil || anonymity == "official" { return true }
      if anonymity == "group" { return source.determiner == nil && isNarrowed(source) }
      let belongs = source.phrases.first?.preposition == state.context.words.of
      return anonymity == "insider" && !belongs && source.possessor == nil
    }
    if kind.isOffice || anonymity == "group" || source.possessor != nil { return false }
    // "one analyst" is as little known as "an analyst".
    guard let determiner = source.determiner else {
      return anonymity != "expert" || source.numeral != nil
    }
    let isDefinite = state.context.words.isDefinite(state.context.word(determiner))
    return isDefinite ? anonymity == "official" || anonymity == "insider" : true
  }

  /// Whether somebody new is told by a role and by being high up alone, as those are who do not want to be named.
  private static func isSenior(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let context = state.context
    guard let determiner = source.determiner,
      context.words.isIndefinite(context.word(determiner)), source.appositions.isEmpty
    else { return false }
    return (source.noun.lowerBound..<source.head).contains {
      context.tag($0).isAdjective && context.word($0) == context.words.senior
    }
  }

  /// Whether words after the head tell which ones: "people close to the company".
  private static func isNarrowed(_ source: SourceMention) -> Bool {
    source.restrictiveEnd > source.head + 1
  }

  /// The name of the possessor where it is a pronoun.
  private static func possessor(_ source: SourceMention, in state: ResolutionState) -> String? {
    guard let tokens = source.possessor, tokens.count == 1,
      let pronoun = state.context.pronoun(tokens.lowerBound), pronoun.person == 3
    else { return nil }
    // "Republicans and their allies": whose they are is the name beside them, mostly.
    guard pronoun.isSingular else { return nil }
    return Antecedents(state).best(for: pronoun, at: tokens.lowerBound, except: nil)?
      .draft.properName
  }
}
