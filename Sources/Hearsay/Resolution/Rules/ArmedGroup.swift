internal import HearsayMatching
internal import HearsayText

/// "the militants", "the rebels": the armed group that was told before by name.
///
/// It is the nearest source that a noun for one brought on ("an armed group, the Hill Army,"). Leaves alone those who are
/// new or counted, and those told where no armed group has spoken or is explained as one.
enum ArmedGroup: ResolutionRule {
  static let name = "armed-group"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.numeral == nil,
      source.possessor == nil, source.phrases.isEmpty, source.conjuncts.isEmpty,
      source.noun.count == 1, state.kinds.isPlural(source.head), isArmed(source.head, context),
      let determiner = source.determiner, context.words.isDefinite(context.word(determiner)),
      let group = nearest(before: source.head, in: state), let draft = state.drafts[group]
    else { return nil }
    var found = draft.referredTo(as: .nominal, from: state.mentions[group]?.core)
    found.flags = ["resolved-nominal"]
    // "They" are the militants.
    found.number = .plural
    return found
  }

  /// The nearest named body before a token that a noun for armed groups brings on or explains.
  private static func nearest(before token: Int, in state: ResolutionState) -> Int? {
    state.sources.before(token).first { other in
      guard let draft = state.drafts[other], draft.type == .organization, draft.properName != nil,
        let source = state.mentions[other]
      else { return false }
      return isArmed(source.head, state.context)
    }
  }

  /// Whether a noun for an armed group, or for its people, ends at a token.
  private static func isArmed(_ head: Int, _ context: ResolutionContext) -> Bool {
    (max(0, head - 1)...head).contains { first in
      context.segmented.matches(at: first).contains { match in
        match.lexicon == .groupNouns && match.tokens.upperBound == head + 1
          && context.resources.lexicons.attribute("armed", of: match.entry) != nil
      }
    }
  }
}
