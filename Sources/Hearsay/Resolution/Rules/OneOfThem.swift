internal import HearsayMatching

/// "one of the sources", "two of them", "another": somebody out of a group named before.
///
/// The group is an earlier plural source: the one with the same noun, or the nearest. "Another" right after "a source"
/// is one more of them. Leaves alone a group that is new ("one of the oldest firms").
enum OneOfThem: ResolutionRule {
  static let name = "one-of-them"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index], isPartitive(source, in: state) else { return nil }
    let context = state.context
    if let phrase = source.phrases.first, phrase.preposition == context.words.of {
      let whole = state.reader.read(phrase.object)
      let isPronoun = context.pronoun(whole.head) != nil
      let group =
        isPronoun
        ? nearestGroup(before: source.head, index, in: state)
        : state.source(with: whole.head, before: source.head)
      return group.map { part(of: $0, source, in: state) }
        ?? (isPronoun ? nil : described(whole, source, in: state))
    }
    // "4 in 10 voters"
    if let phrase = source.phrases.first, phrase.preposition == context.words.in,
      context.tag(phrase.object.lowerBound) == .cd
    {
      return nil
    }
    if let other = other(source, index, in: state) { return other }
    guard let group = nearestGroup(before: source.head, index, in: state) else {
      return told(source, in: state)
    }
    // "41 per cent said so": of people, and not of "two surveys".
    if state.drafts[group]?.type == .document,
      state.kinds.kind(of: source.noun, head: source.head).isShare
        || source.head + 1 < context.sentenceOf.count
          && context.segmented.matches(at: source.head + 1)
            .contains(where: { $0.lexicon == .units })
    {
      return nil
    }
    // "others in the party" are none of those who were named.
    guard source.phrases.isEmpty || state.drafts[group]?.form == .nominal else { return nil }
    return part(of: group, source, in: state)
  }

  /// "Another" after "a source": one more of what spoke last, where that was new.
  private static func other(
    _ source: SourceMention, _ index: Int, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    guard context.word(source.head) == context.words.another, source.phrases.isEmpty,
      let last = Antecedents(state).speakers(before: source.head, except: index).first,
      last.draft.form == .nominal, last.draft.properName == nil, last.draft.number == .singular,
      last.draft.type == .anonymous || last.draft.type == .person,
      context.words.isIndefinite(context.word(last.tokens.lowerBound))
    else { return nil }
    return last.draft.referredTo(as: .nominal, from: last.tokens)
  }

  /// "Both" of whom nobody has spoken: those of whom the sentence before tells something together.
  private static func told(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard state.context.word(source.head) == state.context.words.both, source.phrases.isEmpty,
      let subject = PluralSubjects(state).before(source.head).last
    else { return nil }
    return subject.draft.referredTo(as: .nominal, from: subject.tokens)
  }

  private static func isPartitive(_ source: SourceMention, in state: ResolutionState) -> Bool {
    guard source.mention == nil else { return false }
    let context = state.context
    if context.tag(source.head) == .cd { return true }
    guard let pronoun = context.pronoun(source.head) else { return false }
    // "none of the officials", but not "nobody".
    return pronoun.kind == .indefinite
      || pronoun.kind == .general && source.phrases.first?.preposition == context.words.of
  }

  /// The nearest earlier source that is several, by attribution.
  static func nearestGroup(before token: Int, _ index: Int, in state: ResolutionState) -> Int? {
    var pronoun: Int?
    for other in state.sources.before(token) where other != index {
      guard let draft = state.drafts[other], draft.number == .plural || draft.type == .group else {
        continue
      }
      if draft.form != .pronoun { return other }
      pronoun = pronoun ?? other
    }
    return pronoun
  }

  private static func isSingular(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let word = state.context.word(source.head)
    return word == state.context.words.one || word == state.context.words.another
  }

  private static func part(
    of group: Int, _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft {
    guard var draft = state.drafts[group], let whole = state.mentions[group] else {
      return SourceDraft(form: .nominal, type: .group)
    }
    draft = draft.referredTo(as: .nominal, from: whole.tokens)
    if isSingular(source, in: state) {
      draft.number = .singular
      if draft.form == .nominal, draft.entity == nil, state.drafts[group]?.form == .nominal,
        state.context.parsed.tags[whole.head] == .nns
      {
        draft.name = state.describer.singular(whole)
      }
      anonymize(&draft, whole, in: state)
    }
    return draft
  }

  /// One of a group is not known, nor is one of the people of a public body: "one of the prosecutors".
  private static func anonymize(
    _ draft: inout SourceDraft, _ whole: SourceMention, in state: ResolutionState
  ) {
    if draft.type == .group
      || draft.type == .government
        && state.kinds.kind(of: whole.noun, head: whole.head).isOfPublicBody
    {
      draft.type = .anonymous
    }
    draft.isAnonymous = draft.type == .anonymous
  }

  private static func described(
    _ whole: SourceMention, _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft {
    var draft = DescribedSource.draft(whole, in: state)
    if isSingular(source, in: state) {
      draft.name = state.describer.singular(whole)
      draft.number = .singular
      anonymize(&draft, whole, in: state)
    }
    return draft
  }
}
