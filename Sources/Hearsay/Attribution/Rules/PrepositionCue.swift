internal import HearsayMatching

/// Prepositions that attribute: "according to", "per", "in the words of".
package enum PrepositionCue: CueRule {
  package static let name = "preposition-cue"

  package static func mayHead(_ category: FeatureLabel) -> Bool {
    !category.isMark && category != .noun
  }

  package static func propose(_ head: Int, in context: AttributionContext) -> CueCandidate? {
    let facts = context.parsed.segmented.facts(at: head)
    guard context.resources.cues.mayStartPreposition(facts.word), context.category[head] != .noun
    else { return nil }
    let sentence = context.sentence(at: head)
    let found = context.resources.cues.find(facts.word, as: .cuePreposition) { offset in
      let at = head + 1 + offset
      return at < sentence.upperBound ? context.word(at: at) : -1
    }
    guard let found else { return nil }
    return CueCandidate(
      tokens: head..<(head + found.count), head: head, part: .cuePreposition, rule: Self.self,
      entry: found.cue, verbGroup: nil, chainStart: head,
      subject: context.nounGroup(at: head + found.count))
  }
}
