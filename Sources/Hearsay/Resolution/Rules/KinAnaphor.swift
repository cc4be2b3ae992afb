internal import HearsayText

/// "Her daughter" again, after "Her daughter, Ada Moss,": who was brought on by name with the same noun and a possessor.
///
/// Leaves alone nouns that brought on nobody by name, and those for others than persons.
enum KinAnaphor: ResolutionRule {
  static let name = "kin-anaphor"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.appositions.isEmpty,
      source.conjuncts.isEmpty, let possessor = source.possessor, possessor.count == 1,
      isThird(possessor.lowerBound, context), state.kinds.isPerson(source)
    else { return nil }
    for place in state.repeated.before(source.head) {
      guard isPossessed(place, context), let found = Introduction(by: place, in: state) else {
        continue
      }
      guard found.draft.type == .person, found.draft.properName != nil else { return nil }
      var draft = found.draft.referredTo(as: .nominal, from: found.tokens)
      draft.flags = ["resolved-nominal"]
      return draft
    }
    return nil
  }

  /// Whether the noun group of a noun begins with "her", "his", "their" or the like, or a name and "'s".
  private static func isPossessed(_ noun: Int, _ context: ResolutionContext) -> Bool {
    let index = context.parsed.nounGroupAt[noun]
    guard index >= 0 else { return false }
    let group = context.parsed.nounGroups[Int(index)].tokens
    return group.contains { context.tag($0) == .pos } || isThird(group.lowerBound, context)
  }

  private static func isThird(_ token: Int, _ context: ResolutionContext) -> Bool {
    context.tag(token) == .prps && context.pronoun(token)?.person == 3
  }
}
