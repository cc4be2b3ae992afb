internal import HearsayMatching

/// Adjectives that attribute: "is confident that", "unclear whether", "wary of".
///
/// The copula before the adjective belongs to the cue.
package enum AdjectiveCue: CueRule {
  package static let name = "adjective-cue"

  package static func mayHead(_ category: FeatureLabel) -> Bool {
    category == .adjective || category == .participle
  }

  package static func propose(_ head: Int, in context: AttributionContext) -> CueCandidate? {
    let category = context.category[head]
    guard category == .adjective || category == .participle else { return nil }
    let sentence = context.sentence(at: head)
    let word = context.word(at: head)
    let found = context.resources.cues.find(word, as: .cueAdjective) { offset in
      let at = head + 1 + offset
      return at < sentence.upperBound ? context.word(at: at) : -1
    }
    guard let found else { return nil }
    var start = head
    while start > sentence.lowerBound, context.category[start - 1] == .adverb { start -= 1 }
    if let index = context.verbGroup(at: start - 1), start > sentence.lowerBound {
      start = context.parsed.verbGroups[index].tokens.lowerBound
    }
    return CueCandidate(
      tokens: start..<(head + found.count), head: head, part: .cueAdjective, rule: Self.self,
      entry: found.cue, verbGroup: nil, chainStart: start,
      subject: Subjects.subject(before: start, in: context, sentence))
  }
}
