internal import HearsayMatching

/// Adverbs that attribute without a source: "reportedly", "allegedly".
package enum AdverbCue: CueRule {
  package static let name = "adverb-cue"

  package static func mayHead(_ category: FeatureLabel) -> Bool { category == .adverb }

  package static func propose(_ head: Int, in context: AttributionContext) -> CueCandidate? {
    guard context.category[head] == .adverb else { return nil }
    let word = context.word(at: head)
    guard let found = context.resources.cues.find(word, as: .cueAdverb, next: { _ in -1 }) else {
      return nil
    }
    return CueCandidate(
      tokens: head..<(head + 1), head: head, part: .cueAdverb, rule: Self.self, entry: found.cue,
      verbGroup: nil, chainStart: head, subject: nil)
  }
}
