/// "he", "she", "they" and "it" are the nearest speaker or name before them that fits.
///
/// Speakers come before other names, names that open their sentence before those further in. Leaves
/// alone "I" and "we", and "it" with nothing before it that could speak; one without an antecedent is
/// flagged `unresolved-pronoun`.
enum PersonalPronoun: ResolutionRule {
  static let name = "personal-pronoun"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index], source.tokens.count == 1,
      let pronoun = state.context.pronoun(source.head), pronoun.person == 3,
      pronoun.kind == .personal || pronoun.kind == .demonstrative
    else { return nil }
    guard let found = antecedent(pronoun, source.head, index, in: state) else {
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

  /// The best antecedent; inside a quotation nobody who speaks it, and for "they" none but several.
  private static func antecedent(
    _ pronoun: Pronoun, _ token: Int, _ index: Int, in state: ResolutionState
  ) -> Antecedents.Candidate? {
    let context = state.context
    guard context.quotationOf[token] >= 0,
      let outer = context.attribution(holding: token, except: index)
    else { return Antecedents(state).best(for: pronoun, at: token, except: index) }
    let speaker = state.drafts[outer]?.name
    let needsSeveral = pronoun.gender == nil && !pronoun.isSingular
    return Antecedents(state).best(for: pronoun, at: token, except: index) { draft in
      (speaker == nil || draft.name != speaker) && (!needsSeveral || draft.number == .plural)
    }
  }

  private static func unknownType(_ pronoun: Pronoun) -> SourceType {
    pronoun.gender == "n" ? .organization : pronoun.isSingular ? .person : .group
  }
}
