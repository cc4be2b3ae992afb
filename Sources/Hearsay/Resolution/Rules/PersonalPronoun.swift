internal import HearsayText

/// "he", "she", "they" and "it" are the nearest speaker or name before them that fits.
///
/// Speakers come before other names, names that open their sentence before those further in. With nobody before them
/// they may point forward in their sentence: "After he spoke, Jon Hale left". Whom somebody names in a quotation is not
/// who speaks it, and "he" in what is "said of Jon Hale" is he; "they" in one are several, or else a body. Leaves
/// alone "I" and "we", and "it" with nothing before it that could speak; one without an antecedent is
/// flagged `unresolved-pronoun`.
enum PersonalPronoun: ResolutionRule {
  static let name = "personal-pronoun"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index], source.tokens.count == 1,
      let pronoun = state.context.pronoun(source.head), pronoun.person == 3,
      pronoun.kind == .personal || pronoun.kind == .demonstrative
    else { return nil }
    let found = antecedent(pronoun, source.head, index, in: state)
    guard let found = found ?? Antecedents(state).next(for: pronoun, after: source.head) else {
      var draft = SourceDraft(form: .pronoun, type: unknownType(pronoun))
      draft.flags = ["unresolved-pronoun"]
      draft.gender = pronoun.gender == "n" ? nil : pronoun.gender
      return draft
    }
    var draft = found.draft.referredTo(as: .pronoun, from: found.tokens)
    draft.flags = ["resolved-pronoun"]
    if pronoun.gender != "n" { draft.gender = pronoun.gender ?? draft.gender }
    return draft
  }

  /// The best antecedent; inside a quotation nobody who speaks it, and for "they" several before a body.
  private static func antecedent(
    _ pronoun: Pronoun, _ token: Int, _ index: Int, in state: ResolutionState
  ) -> Antecedents.Candidate? {
    let context = state.context
    // The turns of an interview and paragraphs that leave a quotation open have no marks around them.
    // "Tenants have told us that they want heat": those of indirect speech may be who speaks it.
    let isQuoted = context.quotationOf[token] >= 0
    let outer = context.attribution(holding: token, except: index) {
      $0.quoteType == .direct || isQuoted && $0.quoteType == .mixed
    }
    guard let outer else {
      let told = told(in: index, state)
      return Antecedents(state).best(for: pronoun, at: token, except: index) { draft in
        draft.entity.map(told.contains) != true
      }
    }
    if let person = subject(of: outer, for: pronoun, in: state) { return person }
    let speaker = state.drafts[outer]?.name
    let needsSeveral = pronoun.gender == nil && !pronoun.isSingular
    let isTurn = state.isTurn(outer)
    func best(isSeveral: Bool) -> Antecedents.Candidate? {
      Antecedents(state).best(for: pronoun, at: token, except: index) { draft in
        (speaker == nil || draft.name != speaker) && (!isSeveral || draft.number == .plural)
          && !(isTurn && state.takesTurns(draft))
      }
    }
    if let found = best(isSeveral: needsSeveral) { return found }
    // "They told our doctor": without several before it, a body that has been spoken to or of, no newspaper.
    guard needsSeveral, let body = best(isSeveral: false), body.draft.type == .organization else {
      return nil
    }
    return body
  }

  /// The entities named in what an attribution quotes.
  private static func told(in index: Int, _ state: ResolutionState) -> Set<Int> {
    let attribution = state.attributions[index]
    guard attribution.quoteType != .indirect else { return [] }
    let mentions = state.context.tagged.mentions
    var found: Set<Int> = []
    for part in attribution.content {
      var at = mentions.partitioningIndex { $0.tokens.lowerBound >= part.lowerBound }
      while at < mentions.count, mentions[at].tokens.lowerBound < part.upperBound {
        if state.context.quotationOf[mentions[at].tokens.lowerBound] >= 0 {
          found.insert(state.persons.full[mentions[at].entity])
        }
        at += 1
      }
    }
    return found
  }

  /// Of whom something is said, where the pronoun may be that one: "Ada Moss said of Jon Hale", not "of Hale's boat".
  private static func subject(
    of outer: Int, for pronoun: Pronoun, in state: ResolutionState
  ) -> Antecedents.Candidate? {
    let context = state.context
    guard pronoun.gender == "f" || pronoun.gender == "m",
      let last = state.attributions[outer].cue?.tokens.last,
      context.word(last + 1) == context.words.of, let index = context.mention(at: last + 2)
    else { return nil }
    let mention = context.tagged.mentions[index]
    let draft = state.draft(ofEntity: mention.entity)
    guard mention.type == .person, context.tag(mention.tokens.upperBound) != .pos,
      draft.gender == nil || draft.gender == pronoun.gender
    else { return nil }
    return .init(draft: draft, tokens: mention.tokens, rank: 0, hasSpoken: false)
  }

  private static func unknownType(_ pronoun: Pronoun) -> SourceType {
    pronoun.gender == "n" ? .organization : pronoun.isSingular ? .person : .group
  }
}
