/// Colons and dashes that attribute: "Minister: no new taxes", "Q: Will you resign?", "- Mara Ellison".
///
/// Left alone: a colon right after a verb group, whose verb is the cue itself ("He said:").
package enum MarkCue: CueRule {
  package static let name = "mark-cue"

  package static func mayHead(_ category: FeatureLabel) -> Bool {
    category == .colon || category == .dash
  }

  package static func propose(_ head: Int, in context: AttributionContext) -> CueCandidate? {
    let category = context.category[head]
    guard category == .colon || category == .dash else { return nil }
    let sentence = context.sentence(at: head)
    guard head > sentence.lowerBound, context.verbGroup(at: head - 1) == nil else { return nil }
    if category == .dash {
      guard context.category(head + 1, in: sentence) == .name else { return nil }
    }
    return CueCandidate(
      tokens: head..<(head + 1), head: head, part: .cueMark, rule: Self.self, entry: nil,
      verbGroup: nil, chainStart: head, subject: context.nounGroup(at: head - 1))
  }
}
