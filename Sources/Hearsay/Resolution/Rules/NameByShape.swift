internal import HearsayMatching
internal import HearsayText

/// A name that no entity rule found: proper nouns at the head of a source.
///
/// After a title or a role it is a person; else an organization. A title alone ("the Minister") is no
/// name.
enum NameByShape {
  static func draft(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard source.mention == nil else { return nil }
    if let medium = medium(source, in: state) { return medium }
    guard context.tag(source.head).isProperNoun else { return surname(source, in: state) }
    // "Bell" is who spoke before, though bells are things.
    if source.core.count == 1, source.phrases.isEmpty,
      let known = earlier(source.head, source.head, in: state)
        ?? person(source.head, in: state) ?? firm(source, in: state)
    {
      return known
    }
    var start = source.head
    while start > source.noun.lowerBound, context.tag(start - 1).isProperNoun,
      context.mention(at: start - 1) == nil, !isTitle(start - 1, in: state)
    {
      start -= 1
      // "Jin-soo"
      if start - 2 >= source.noun.lowerBound, context.tag(start - 1) == .hyph,
        context.tag(start - 2).isProperNoun
      {
        start -= 1
      }
    }
    var known = SourceDraft(form: .name, type: .person)
    known.number = .singular
    if let full = NicknamedPerson.draft(
      known, source, start..<(source.head + 1), in: state)
    {
      return full
    }
    guard !isTitle(source.head, in: state),
      state.kinds.kind(of: source.noun, head: source.head).nounClass == .unknown
    else { return nil }
    let follows = start > source.core.lowerBound && isTitle(start - 1, in: state)
    if let known = earlier(source.head, start, in: state) { return known }
    var draft = SourceDraft(
      form: .name, type: isPerson(source, start, follows, in: state) ? .person : .organization)
    draft.name = context.string(start..<(source.head + 1))
    draft.properName = draft.name
    draft.number = .singular
    if draft.type == .organization {
      draft.type = OrganizationKinds.type(start..<(source.head + 1), in: state)
    }
    if draft.type == .person {
      NamedSource.addRoles(to: &draft, source, start..<(source.head + 1), in: state)
      draft.gender = Genders.gender(around: source, in: state)
    }
    return draft
  }

  /// The medium whose name ends with the head of a source.
  static func medium(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    // "Michael Bloomberg", and "Bloomberg" beside him, are no medium.
    if let index = source.mention {
      let mention = state.context.tagged.mentions[index]
      if mention.type == .person, state.persons.fullMentions[mention.entity].count > 1 {
        return nil
      }
    }
    for token in source.noun where token <= source.head {
      guard state.context.segmented.shape(at: token).contains(.initialCapital) else { continue }
      for match in state.context.segmented.matches(at: token)
      where match.lexicon == .media && match.tokens.upperBound == source.head + 1 {
        var draft = SourceDraft(form: .name, type: .media)
        let start = max(source.noun.lowerBound, edition(token, in: state))
        draft.name = state.context.string(start..<match.tokens.upperBound)
        draft.properName = draft.name
        draft.number = .singular
        return draft
      }
    }
    return byHead(source, in: state)
  }

  /// Where a paper's name starts that opens with the day on which it comes out: "the Sunday Independent".
  private static func edition(_ token: Int, in state: ResolutionState) -> Int {
    guard token > 0 else { return token }
    let isDay = state.context.segmented.matches(at: token - 1).contains { match in
      match.lexicon == .monthsDays && match.tokens.upperBound == token
        && state.context.resources.lexicons.attribute("kind", of: match.entry) == "day"
    }
    return isDay ? token - 1 : token
  }

  /// "The Inquirer": a noun that heads the names of media, with a capital, unless a fuller name ends with it: "the
  /// Post" is the Washington Post that was named before.
  private static func byHead(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    guard source.mention == nil, source.noun.count == 1, let determiner = source.determiner,
      context.word(determiner) == context.words.the, context.tag(source.head).isProperNoun,
      OrganizationKinds.headKind(source.noun, in: state) == "media",
      MediaAnaphor.kind(source, in: state) == nil,
      !state.names.endsBody(context.word(source.head))
    else { return nil }
    var draft = SourceDraft(form: .name, type: .media)
    draft.name = context.string(source.noun)
    draft.properName = draft.name
    draft.number = .singular
    return draft
  }

  /// Two or three names in a row without an article are a person's, unless the last heads a body's; the first may
  /// where an apposition tells a person: "Sun Lijun, a former vice-minister,".
  private static func isPerson(
    _ source: SourceMention, _ start: Int, _ follows: Bool, in state: ResolutionState
  ) -> Bool {
    let last = state.context.segmented.facts(at: source.head).lexicons
    if last.has(.organizationSuffixes) || last.has(.organizationHeads) { return false }
    let isApposed = source.appositions.contains { apposition in
      apposition.mention == nil
        && state.kinds.kind(of: apposition.noun, head: apposition.head).nounClass == .person
    }
    if isApposed { return true }
    if OrganizationKinds.opensBody(start..<(source.head + 1), in: state) { return false }
    return follows || (source.determiner == nil && (2...3).contains(source.head + 1 - start))
  }

  /// Somebody named in full before by a rule of shape, where the tagger knows the last name alone.
  static func full(
    _ draft: SourceDraft, _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    guard let name = draft.name, !name.utf8.contains(UInt8(ascii: " ")) else { return nil }
    return earlier(source.head, source.head, in: state)
  }

  /// A last name that looks like a common noun: "Brewer" where Stephanie Brewer spoke before.
  private static func surname(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard source.core.count == 1, source.phrases.isEmpty,
      state.context.pronoun(source.head) == nil,
      state.context.segmented.shape(at: source.head).contains(.initialCapital)
    else { return nil }
    return earlier(source.head, source.head, in: state) ?? firm(source, in: state)
  }

  /// A firm named in full before whose first word a source is: "Vireo" for Vireo Aerospace, though vireos are birds.
  private static func firm(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard source.determiner == nil,
      context.tag(source.head) == .nn || context.tag(source.head) == .nnp,
      state.kinds.kind(of: source.noun, head: source.head).nounClass == .unknown
    else { return nil }
    let first = context.string(source.head..<(source.head + 1))
    // A headline calls a firm briefly that is named in full below it.
    let isTitle = context.isInTitle(source.head)
    return state.names.bodies(startingWith: first)
      .first { isTitle || state.persons.fullMentions[$0].upperBound <= source.head }
      .map(state.draft(ofEntity:))
  }

  /// The person named in full before, as a source or not, whose last name a word is.
  private static func person(_ head: Int, in state: ResolutionState) -> SourceDraft? {
    let word = state.context.string(head..<(head + 1))
    let found = state.names.persons(endingWith: word).last {
      state.persons.fullMentions[$0].upperBound <= head
    }
    return found.map { entity in
      state.draft(ofEntity: entity).referredTo(as: .name, from: state.persons.fullMentions[entity])
    }
  }

  /// The person named before whose last name a single name is.
  private static func earlier(
    _ head: Int, _ start: Int, in state: ResolutionState
  ) -> SourceDraft? {
    guard start == head else { return nil }
    guard let index = state.lastNames[state.context.string(head..<(head + 1))] else { return nil }
    return state.drafts[index]?.referredTo(as: .name, from: state.mentions[index]?.tokens)
  }

  /// Whether a word is a form of address, a role or a kind of person.
  private static func isTitle(_ token: Int, in state: ResolutionState) -> Bool {
    let lexicons = state.context.segmented.facts(at: token).lexicons
    return lexicons.has(.titles) || lexicons.has(.roles) || lexicons.has(.personNouns)
      || lexicons.has(.anonymousSources) || lexicons.has(.genderedNouns)
  }
}
