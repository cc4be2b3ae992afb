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
    guard let found = Antecedents(state).best(for: pronoun, at: source.head, except: index) else {
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

  private static func unknownType(_ pronoun: Pronoun) -> SourceType {
    pronoun.gender == "n" ? .organization : pronoun.isSingular ? .person : .group
  }
}
