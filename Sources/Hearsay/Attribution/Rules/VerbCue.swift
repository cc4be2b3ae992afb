internal import HearsayMatching

/// Every verb group: "said", "has avoided directly criticizing", "was quoted as saying".
///
/// The group gives the cue with its auxiliaries, negation and adverbs; particles and fixed tails that
/// stand next to it ("in a statement") belong to it too. Verbs that are in no lexicon are proposed as
/// well, because half of all cue lemmas occur once: the scorer knows better than a list.
package enum VerbCue: CueRule {
  package static let name = "verb-cue"

  package static func mayHead(_ category: FeatureLabel) -> Bool {
    switch category {
    case .noun, .name, .determiner, .pronoun, .possessive, .adjective, .number: false
    default: !category.isMark
    }
  }

  package static func propose(_ head: Int, in context: AttributionContext) -> CueCandidate? {
    guard let index = context.verbGroup(at: head) else { return nil }
    let group = context.parsed.verbGroups[index]
    guard group.head == head else { return nil }
    let sentence = context.sentence(at: head)
    let lemma = context.parsed.lemmas[head].word
    var found = context.resources.cues.find(lemma, as: .verb) { offset in
      let at = head + 1 + offset
      return at < sentence.upperBound ? context.word(at: at) : -1
    }
    // "declined to comment": where nothing follows, the infinitive is what was declined.
    if let long = found, long.count > 1, context.category[head + 1] == .to,
      endsPhrase(head + long.count, sentence, context)
    {
      found = context.resources.cues.find(lemma, as: .verb) { _ in -1 }
    }
    var end = max(group.tokens.upperBound, head + (found?.count ?? 1))
    end = CueTails.end(after: end, in: context, sentence)
    let chain = chainStart(index, context)
    return CueCandidate(
      tokens: group.tokens.lowerBound..<end, head: head, part: .verb, rule: Self.self,
      entry: found?.cue, verbGroup: index, chainStart: chain,
      subject: Subjects.subject(before: chain, in: context, sentence))
  }

  /// Whether nothing stands at a token that may be a content of the words before it.
  private static func endsPhrase(
    _ at: Int, _ sentence: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    guard at < sentence.upperBound else { return true }
    if context.isTime(at) { return true }
    switch context.category[at] {
    case .conjunction, .subordinator: return true
    case .preposition: return context.isTime(at + 1)
    case let category: return category.isMark && category != .openQuote && category != .colon
    }
  }

  /// The first token of the verb groups that stand one after another up to this one.
  private static func chainStart(_ index: Int, _ context: AttributionContext) -> Int {
    var index = index
    let groups = context.parsed.verbGroups
    while index > 0, groups[index].form != .finite,
      groups[index - 1].tokens.upperBound == groups[index].tokens.lowerBound
    { index -= 1 }
    return groups[index].tokens.lowerBound
  }
}
