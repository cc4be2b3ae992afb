internal import HearsayMatching

/// Nouns that attribute: "her claim that", "calls for", "the belief that".
///
/// Left alone: nouns that are in neither list of cues nor, before "that" or "to", one of WordNet's nouns
/// of communication and thought.
package enum NounCue: CueRule {
  package static let name = "noun-cue"

  package static func mayHead(_ category: FeatureLabel) -> Bool { category == .noun }

  package static func propose(_ head: Int, in context: AttributionContext) -> CueCandidate? {
    guard context.category[head] == .noun else { return nil }
    let sentence = context.sentence(at: head)
    let found = context.resources.cues.find(context.parsed.lemmas[head].word, as: .cueNoun) {
      offset in
      let at = head + 1 + offset
      return at < sentence.upperBound ? context.word(at: at) : -1
    }
    if found == nil {
      let next = context.category(head + 1, in: sentence)
      guard next == .that || next == .to,
        context.parsed.lexicons(ofLemmaAt: head).has(.communicationNouns)
      else { return nil }
    }
    let end = head + (found?.count ?? 1)
    return CueCandidate(
      tokens: start(head, context)..<end, head: head, part: .cueNoun, rule: Self.self,
      entry: found?.cue, verbGroup: nil, chainStart: head,
      subject: possessor(head, context) ?? Subjects.subject(before: head, in: context, sentence))
  }

  /// The cue takes the adjectives before the noun with it, but neither determiner nor possessor.
  private static func start(_ head: Int, _ context: AttributionContext) -> Int {
    var start = head
    while start > 0, context.nounGroup(at: start - 1) == context.nounGroup(at: head),
      context.category[start - 1] == .adjective
    { start -= 1 }
    return start
  }

  /// The group before "'s", or the group itself where it opens with a possessive pronoun.
  private static func possessor(_ head: Int, _ context: AttributionContext) -> Int? {
    guard let index = context.nounGroup(at: head) else { return nil }
    let first = context.parsed.nounGroups[index].tokens.lowerBound
    if context.category[first] == .possessiveMark { return context.nounGroup(at: first - 1) }
    if first > 0, context.category[first - 1] == .possessiveMark {
      return context.nounGroup(at: first - 2)
    }
    return nil
  }
}
