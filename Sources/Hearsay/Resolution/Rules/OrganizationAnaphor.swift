internal import HearsayMatching

/// "the company", "the ministry": an organization named before.
///
/// One whose name holds the noun is taken care of by ``SameHead``; this rule takes the nearest
/// organization that speaks, or else the nearest one named. Leaves alone bodies that the noun alone
/// tells ("the police", "the government").
enum OrganizationAnaphor: ResolutionRule {
  static let name = "organization-anaphor"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.possessor == nil,
      source.noun.count == 1, let determiner = source.determiner, source.phrases.isEmpty,
      context.words.isDefinite(context.word(determiner)), !state.kinds.isPlural(source.head),
      state.kinds.kind(of: source.noun, head: source.head).nounClass == .organization,
      !context.tag(source.head).isProperNoun
        || context.segmented.facts(at: source.head).lexicons.has(.organizationNouns)
    else { return nil }
    let candidates = Antecedents(state).candidates(before: source.head, except: index)
      .filter { $0.draft.type == .organization && $0.draft.properName != nil }
    guard let best = candidates.min(by: { $0.rank < $1.rank }) else { return nil }
    var draft = best.draft.referredTo(as: .nominal, from: best.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }
}
