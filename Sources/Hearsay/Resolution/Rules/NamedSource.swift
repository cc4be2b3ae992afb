internal import HearsayMatching
internal import HearsayText

/// A source whose head is a name: "Mara Ellison", "Pentagon spokesman John Kirby", "Reuters".
///
/// Role, affiliation and place are read from the words before the name, the apposition after it and
/// the phrase that follows it. Leaves alone places, which stand for somebody else, and nationalities
/// ("the Italian"), which name nobody.
enum NamedSource: ResolutionRule {
  static let name = "named-source"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index], var draft = draft(source, in: state) else {
      return nil
    }
    // "Aberllwyd are considering an appeal": one name with a plural verb is a team's.
    if draft.type == .person, source.core.count == 1, draft.properName?.contains(" ") == false,
      hasPluralVerb(index, source, in: state)
    {
      draft.type = .organization
      draft.gender = nil
    }
    return draft
  }

  /// Whether "are" or "have" follows a source.
  private static func hasPluralVerb(
    _ index: Int, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    guard let verb = state.attributions[index].cue?.tokens.first,
      verb == source.tokens.upperBound, context.tag(verb) == .vbp
    else { return false }
    let word = context.word(verb)
    return word == context.words.are || word == context.words.have
  }

  /// The draft of a source taken apart; nil when its head is no name.
  static func draft(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    if let medium = NameByShape.medium(source, in: state) { return medium }
    guard let index = source.mention else { return NameByShape.draft(source, in: state) }
    let mention = state.context.tagged.mentions[index]
    if mention.type == .organization, let official = official(behind: mention, source, in: state) {
      return official
    }
    guard mention.type != .location, !isNationality(mention, source, in: state),
      mention.tokens.upperBound > source.head
    else { return nil }
    var draft = state.draft(ofEntity: mention.entity)
    if let full = NicknamedPerson.draft(draft, source, mention.tokens, in: state) { return full }
    if let firm = NamedBody.partners(mention.tokens, source, in: state) { return firm }
    draft.resolvedFrom = firstFullMention(of: mention, in: state)
    let whole = BodyName.whole(mention.tokens, in: source, state)
    if draft.type == .person,
      NamedBody.isBody(mention.tokens, whole: whole, source, in: state)
    {
      draft.type = .organization
    }
    if draft.type == .organization {
      draft.type =
        NamedBody.followsMediaNoun(mention.tokens, source, in: state)
        ? .media : type(of: whole, mention, source, in: state)
      if whole.count > mention.tokens.count {
        draft.name = state.context.string(whole)
        draft.properName = draft.name
      }
    }
    if draft.type == .person {
      if let full = NameByShape.full(draft, source, in: state) { return full }
      if let other = namesake(draft, source, mention.tokens, in: state) { return other }
      addRoles(to: &draft, source, mention.tokens, in: state)
      draft.gender = draft.gender ?? Genders.gender(around: source, in: state)
      let kin = mention.tokens.lowerBound - 1
      if kin >= source.noun.lowerBound {
        draft =
          FamilyName.completed(draft, kin: kin, of: source.possessor, in: state) ?? draft
      }
    }
    return draft
  }

  /// Whether a mention is no name but a nationality or a party's member: "the Italian", "the 26-year-old Swede", "the
  /// Republican".
  static func isNationality(
    _ mention: EntityMention, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    mention.subtype == "nationality" || isSeveral(mention, in: state)
      || isPartyMember(mention, source, in: state)
      || mention.tokens.count == 1 && source.determiner != nil
        && isKind(state.context.segmented.facts(at: mention.tokens.lowerBound).lexicons)
  }

  /// "the Ohio Republican": one member of a party, by where he or she comes from.
  private static func isPartyMember(
    _ mention: EntityMention, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    mention.type != .person && source.determiner != nil && mention.tokens.count < 4
      && Party(mention.tokens.upperBound - 1, state.context) != nil
      && mention.tokens.upperBound == source.head + 1
  }

  /// "Arizona Republicans": several people, not a body; "Liberal Democrats" are one.
  private static func isSeveral(_ mention: EntityMention, in state: ResolutionState) -> Bool {
    let last = mention.tokens.upperBound - 1
    return mention.type == .organization && mention.subtype == nil
      && state.context.tag(last) == .nnps
      && state.kinds.kind(of: last..<(last + 1), head: last).nounClass == .people
  }

  private static func isKind(_ lexicons: LexiconSet) -> Bool {
    lexicons.has(.demonyms) || lexicons.has(.roles) && !lexicons.has(.givenNames)
  }

  /// Somebody of the same surname but another gender, as a title tells it.
  private static func namesake(
    _ draft: SourceDraft, _ source: SourceMention, _ name: Range<Int>, in state: ResolutionState
  ) -> SourceDraft? {
    guard name.count == 1 || state.context.tag(name.lowerBound).isProperNoun,
      let gender = Genders.gender(before: name.upperBound - 1, of: source, in: state),
      let known = draft.gender,
      gender != known, state.context.string(name) != draft.name
    else { return nil }
    if let relative = relative(gender, name.upperBound - 1, in: state) { return relative }
    var other = SourceDraft(form: .name, type: .person)
    other.name = state.context.string(source.core.lowerBound..<name.upperBound)
    other.properName = other.name
    other.number = .singular
    other.gender = gender
    return other
  }

  /// The person of a gender who was named in full before and whose last name a token is: "Carol Lane" for "Mrs
  /// Lane", whose husband is John Lane.
  private static func relative(
    _ gender: String, _ last: Int, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    let surname = context.string(last..<(last + 1))
    let namesake = state.names.persons(endingWith: surname).last { entity in
      state.persons.fullMentions[entity].upperBound <= last
        && state.draft(ofEntity: entity).gender == gender
    }
    return namesake.map(state.draft(ofEntity:)) ?? state.named(surname, gender)
  }

  /// The person whose title and name stand behind a body's acronym: "the Hill Party (HP) Chairman Jon Hale".
  private static func official(
    behind body: EntityMention, _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    guard
      let person = source.appositions.first(where: {
        state.context.tag($0.tokens.lowerBound - 1) == .closeBracket
      }), let index = person.mention, state.context.tagged.mentions[index].type == .person,
      person.noun.lowerBound < state.context.tagged.mentions[index].tokens.lowerBound,
      var draft = draft(person, in: state)
    else { return nil }
    draft.affiliation = draft.affiliation ?? state.context.tagged.entities[body.entity].name
    return draft
  }

  /// The type of a body, by its name or the fuller one that it is short for; a party's where an apposition tells one:
  /// "the Congress, the main opposition party,".
  private static func type(
    of whole: Range<Int>, _ mention: EntityMention, _ source: SourceMention,
    in state: ResolutionState
  ) -> SourceType {
    let full = state.persons.fullMentions[mention.entity]
    let lemmas = state.context.parsed.lemmas
    let isShort =
      full.count > whole.count && lemmas[full.lowerBound].text == lemmas[whole.lowerBound].text
    let found = OrganizationKinds.type(isShort ? full : whole, in: state)
    guard found == .government, source.appositions.contains(where: { isParty($0, in: state) })
    else { return found }
    return .organization
  }

  /// Whether a noun says that a body is a party.
  private static func isParty(_ apposition: SourceMention, in state: ResolutionState) -> Bool {
    apposition.mention == nil
      && BodyNoun.read(apposition, in: state)?.kinds.contains("party") == true
  }

  /// The first mention that gives the full name, where this one is shorter.
  private static func firstFullMention(
    of mention: EntityMention, in state: ResolutionState
  ) -> Range<Int>? {
    let full = state.persons.fullMentions[mention.entity]
    return full.count > mention.tokens.count ? full : nil
  }

  /// Fills in role, affiliation and place from around a person's name.
  static func addRoles(
    to draft: inout SourceDraft, _ source: SourceMention, _ name: Range<Int>,
    in state: ResolutionState
  ) {
    let before = state.roles.before(name, in: source)
    let after = state.roles.after(source)
    draft.role = before.role
    draft.affiliation = before.affiliation ?? after.affiliation
    draft.place = before.place ?? after.place
    for apposition in source.appositions where apposition.mention == nil {
      // "Ada Lindt, speaking in Oslo": what somebody does now is no role.
      guard !state.context.tag(apposition.core.lowerBound).isVerb else { continue }
      // "Deep, his voice shaky with age"
      if let possessor = apposition.possessor, state.context.tag(possessor.lowerBound) == .prps,
        !state.kinds.isPerson(apposition)
      {
        continue
      }
      let found = state.roles.nominal(apposition)
      draft.role = draft.role ?? found.role
      draft.affiliation = draft.affiliation ?? found.affiliation
      draft.place = draft.place ?? found.place
    }
  }
}
