/// Gives the infinitive that a content opens with its subject: who means to act, or who is asked to.
///
/// "The bank plans to sell the mine" is about the bank, the source; "She urged the bank to sell the
/// mine" about what stands between cue and content. A passive cue names neither.
struct ControlledSubject {
  let phrases: PhraseReader

  /// The propositions of a content, in order, with the subject filled in where it is left out.
  func fill(_ propositions: [Proposition], _ attribution: Attribution) -> [Proposition] {
    guard let first = propositions.first, first.subject == nil,
      let verb = first.predicate.tokens?.lowerBound, verb == attribution.content[0].lowerBound,
      phrases.verbGroup(at: verb)?.form == .infinitive,
      let subject = controller(of: attribution, before: verb)
    else { return propositions }
    var isOpen = true
    return propositions.enumerated().map { index, proposition in
      isOpen = isOpen && (index == 0 || proposition.relation == .conjunct)
      guard isOpen, proposition.subject == nil, let verb = proposition.predicate.tokens else {
        return proposition
      }
      return proposition.with(subject: Proposition.Part(subject), predicate: verb)
    }
  }

  private func controller(of attribution: Attribution, before verb: Int) -> Range<Int>? {
    guard let cue = attribution.cue, cue.tokens.upperBound <= verb,
      phrases.verbGroup(at: cue.head)?.isPassive != true
    else { return nil }
    if cue.tokens.upperBound == verb { return attribution.source }
    guard let group = phrases.nounGroup(at: verb - 1), group.tokens.upperBound == verb,
      group.tokens.lowerBound >= cue.tokens.upperBound
    else { return nil }
    return phrases.start(of: group, after: cue.tokens.upperBound)..<verb
  }
}
