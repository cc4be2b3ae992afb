internal import HearsayText

/// "the striker", "the 24-year-old", "the lawmaker": somebody named shortly before, called by what he or she is.
///
/// It is the nearest person who speaks or is named in the paragraph or the one before. Leaves alone those who
/// speak for somebody or hold an office that others hold too ("the spokesman", "the minister"), sources that
/// are kept from the reader ("the official"), and everybody who is told apart by further words.
enum PersonAnaphor: ResolutionRule {
  static let name = "person-anaphor"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], !isNamed(source, in: context),
      source.possessor == nil,
      source.numeral == nil, source.phrases.isEmpty, source.appositions.isEmpty,
      source.conjuncts.isEmpty, source.restrictiveEnd == source.head + 1,
      let determiner = source.determiner, context.word(determiner) == context.words.the,
      context.pronoun(source.head) == nil, !state.kinds.isPlural(source.head)
    else { return nil }
    let kind = state.kinds.kind(of: source.noun, head: source.head)
    guard kind.nounClass == .person, kind.anonymity == nil, !kind.isOffice else { return nil }
    let paragraph = context.paragraph(source.head)
    let candidates = Antecedents(state).candidates(before: source.head, except: index)
      .filter { candidate in
        candidate.draft.type == .person && candidate.draft.properName != nil
          && context.paragraph(candidate.tokens.lowerBound) >= paragraph - 1
          && (kind.gender == nil || candidate.draft.gender == nil
            || kind.gender == candidate.draft.gender)
      }
    guard let best = candidates.min(by: { $0.rank < $1.rank }) else { return nil }
    var draft = best.draft.referredTo(as: .nominal, from: best.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// Whether a name heads it; a nationality ("the Italian") names nobody.
  private static func isNamed(_ source: SourceMention, in context: ResolutionContext) -> Bool {
    source.mention.map { context.tagged.mentions[$0].subtype != "nationality" } ?? false
  }
}
