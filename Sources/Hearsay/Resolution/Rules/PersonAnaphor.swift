internal import HearsayMatching
internal import HearsayText

/// "the striker", "the 24-year-old", "the lawmaker": somebody named shortly before, called by what he or she is.
///
/// It is the nearest person who speaks or is named in the paragraph or the one before; a noun that news uses for
/// those kept from the reader ("the officer") calls only who spoke last. Leaves alone those who speak for somebody
/// or hold an office that others hold too ("the spokesman", "the minister"), unless its body is told and theirs ("the
/// BJP leader"), nouns that brought in somebody else
/// ("a man"), everybody who is told apart by further words, and who speaks the words in which the noun stands.
enum PersonAnaphor: ResolutionRule {
  static let name = "person-anaphor"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], isAlone(source, in: state),
      let determiner = source.determiner, context.word(determiner) == context.words.the,
      context.pronoun(source.head) == nil, !state.kinds.isPlural(source.head)
    else { return nil }
    let kind = state.kinds.kind(of: source.noun, head: source.head)
    // "a Republican" may say of which party somebody is.
    guard kind.nounClass == .person,
      Party(source.head, context) != nil || !isIntroduced(source.head, in: state)
    else { return nil }
    let body = body(source, in: state)
    guard !kind.isOffice || body != nil else { return nil }
    let paragraph = context.paragraph(source.head)
    let antecedents = Antecedents(state)
    let speaker = context.attribution(holding: source.head, except: index)
      .flatMap { state.drafts[$0]?.properName }
    let candidates = antecedents.candidates(before: source.head, except: index)
      .filter { candidate in
        candidate.draft.type == .person && candidate.draft.properName != nil
          && candidate.draft.properName != speaker
          && !isInClause(candidate.tokens, before: source, in: state)
          && context.paragraph(candidate.tokens.lowerBound) >= paragraph - 1
          && (kind.gender == nil || candidate.draft.gender == nil
            || kind.gender == candidate.draft.gender)
          && (!kind.isOffice || isOf(body, candidate.draft, in: state))
      }
    func rank(_ candidate: Antecedents.Candidate) -> Double {
      candidate.rank + (hasOtherRole(candidate.draft, than: source, in: state) ? Self.role : 0)
    }
    guard let best = ofParty(source.head, candidates, in: state).min(by: { rank($0) < rank($1) })
    else { return nil }
    if kind.anonymity != nil {
      guard
        let last = antecedents.speakers(before: source.head, except: index)
          .first(where: { !$0.isNested }), last.draft.properName == best.draft.properName,
        isOf(body, best.draft, in: state) || mayBe(kind, best.draft, source, in: state)
      else { return nil }
    }
    var draft = best.draft.referredTo(as: .nominal, from: best.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// What it costs somebody to have another role than a noun tells, in the measure of ranks: two a sentence.
  private static let role = 3.0

  /// Whether the text tells another role of somebody than the one by which a source is called.
  private static func hasOtherRole(
    _ draft: SourceDraft, than source: SourceMention, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    guard let role = draft.role, context.segmented.facts(at: source.head).lexicons.has(.roles)
    else { return false }
    return !role.hasSuffix(context.parsed.lemma(at: source.head))
  }

  /// Of candidates those who are of the party that the noun says, or else those of whom none is told.
  private static func ofParty(
    _ noun: Int, _ candidates: [Antecedents.Candidate], in state: ResolutionState
  ) -> [Antecedents.Candidate] {
    guard let party = Party(noun, state.context) else { return candidates }
    let told = candidates.map { $0.draft.entity.flatMap { Party.of(entity: $0, in: state) } }
    let members = candidates.indices.filter { told[$0] == party }
    return (members.isEmpty ? candidates.indices.filter { told[$0] == nil } : members)
      .map { candidates[$0] }
  }

  /// The entity of the body whose name stands before the noun: "BJP" in "the BJP leader"; nil without one.
  private static func body(_ source: SourceMention, in state: ResolutionState) -> Int? {
    let tagged = state.context.tagged
    for token in source.noun where token < source.head {
      if let mention = state.context.mention(at: token),
        tagged.mentions[mention].type == .organization
      {
        return tagged.mentions[mention].entity
      }
    }
    return nil
  }

  /// How many mentions of somebody are read for what body is theirs, and how many tokens behind each.
  private static let (mentions, phrase) = (12, 9)

  /// Whether somebody is of a body, as the source tells or what stands behind one of the mentions: "Ada Moss, chief of
  /// the BJP".
  private static func isOf(
    _ body: Int?, _ draft: SourceDraft, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    guard let body else { return false }
    if draft.affiliation == context.tagged.entities[body].name { return true }
    guard let entity = draft.entity else { return false }
    return context.tagged.entities[entity].mentions.prefix(mentions).contains { index in
      let end = context.tagged.mentions[index].tokens.upperBound
      guard context.tag(end) == .comma else { return false }
      return (end + 2..<end + phrase).prefix { context.tag($0) != .comma }.contains { token in
        context.mention(at: token).map { context.tagged.mentions[$0].entity } == body
          && (context.word(token - 1) == context.words.of
            || context.word(token - 2) == context.words.of)
      }
    }
  }

  /// Whether nothing but "of five" tells a source apart.
  private static func isAlone(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let context = state.context
    guard !isNamed(source, in: state), source.possessor == nil, source.numeral == nil,
      source.appositions.isEmpty, source.conjuncts.isEmpty
    else { return false }
    if let phrase = source.phrases.first {
      return source.phrases.count == 1 && phrase.preposition == context.words.of
        && phrase.object.count == 1 && context.tag(phrase.object.lowerBound) == .cd
    }
    return source.restrictiveEnd == source.head + 1
  }

  /// Whether somebody named may be called by a noun that news uses for those kept from the reader: not "the
  /// source", and "the official" only who has a role.
  private static func mayBe(
    _ kind: NounKind, _ draft: SourceDraft, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    switch kind.anonymity {
    case "insider", "group":
      state.context.segmented.facts(at: source.head).lexicons.has(.roles) && draft.role != nil
    case "official": draft.role != nil
    default: true
    }
  }

  /// Whether a name stands in a clause before the subject: "On the night that Ada Moss died, the dispatcher …".
  private static func isInClause(
    _ name: Range<Int>, before source: SourceMention, in state: ResolutionState
  ) -> Bool {
    let start = source.tokens.lowerBound
    return start > 0 && state.context.tag(start - 1) == .comma
      && state.context.sentence(name.lowerBound) == state.context.sentence(start)
      && state.context.sourceAt[name.lowerBound] < 0 && !Antecedents(state).isSubject(name)
  }

  /// Whether the same noun brought in somebody before ("a driver", "my cousin"), who is then meant.
  private static func isIntroduced(_ head: Int, in state: ResolutionState) -> Bool {
    let context = state.context
    return state.repeated.before(head).contains { noun in
      let index = context.parsed.nounGroupAt[noun]
      guard index >= 0 else { return false }
      let group = context.parsed.nounGroups[Int(index)]
      let first = group.tokens.lowerBound
      if context.tag(first) == .prps { return noun == first + 1 }
      return noun == group.head && context.words.isIndefinite(context.word(first))
    }
  }

  /// Whether a name heads it; a nationality ("the Italian") names nobody.
  private static func isNamed(_ source: SourceMention, in state: ResolutionState) -> Bool {
    source.mention.map {
      !NamedSource.isNationality(state.context.tagged.mentions[$0], source, in: state)
    } ?? false
  }
}
