/// Decides which proposals stand: the most probable first, none that contradicts one that stands.
///
/// Two contradict each other when their cues overlap, or when the cue of the more probable one lies in
/// the content of the other. One whose cue lies in the content of a more probable one is nested in it.
package enum Selection {
  /// A proposal that stands.
  package struct Selected: Sendable {
    /// The proposal.
    package let proposal: Proposal
    /// The one in whose content it lies, by its place in the result; nil for an outermost one.
    package var parent: Int?
  }

  /// The proposals that stand, in text order of their cues.
  package static func select(
    _ proposals: [Proposal], threshold: Double
  ) -> [Selected] {
    let order = proposals.indices.sorted { a, b in
      let (p, q) = (proposals[a], proposals[b])
      return p.probability != q.probability
        ? p.probability > q.probability : p.cue.head < q.cue.head
    }
    var outer: [Proposal] = []
    var inner: [Proposal] = []
    for index in order {
      let proposal = proposals[index]
      if outer.contains(where: { $0.cue.tokens.overlaps(proposal.cue.tokens) }) { continue }
      if outer.contains(where: { holds($0, proposal.cue) }) {
        if mayBeNested(proposal), !inner.contains(where: { $0.cue.tokens.overlaps(proposal.cue.tokens) }) {
          inner.append(proposal)
        }
        continue
      }
      guard proposal.probability >= threshold else { continue }
      guard !outer.contains(where: { holds(proposal, $0.cue) }) else { continue }
      outer.append(proposal)
    }
    return link(outer + inner)
  }

  private static func holds(_ proposal: Proposal, _ cue: CueCandidate) -> Bool {
    proposal.content.contains { $0.contains(cue.head) }
  }

  /// Whether a proposal inside another's content is good enough to be told.
  private static func mayBeNested(_ proposal: Proposal) -> Bool {
    guard let entry = proposal.cue.entry else { return false }
    let choice = proposal.before.probability * proposal.after.probability * proposal.sourceProbability
    return entry.strength(as: proposal.cue.part) >= 0.6 && choice >= 0.3 && proposal.source != nil
  }

  /// Finds the parent of each nested one: the shortest content that its cue lies in.
  private static func link(_ proposals: [Proposal]) -> [Selected] {
    let sorted = proposals.sorted { $0.cue.head < $1.cue.head }
    return sorted.map { proposal in
      var parent: Int?
      var length = Int.max
      for (index, other) in sorted.enumerated() where other.cue.head != proposal.cue.head {
        for part in other.content where part.contains(proposal.cue.head) && part.count < length {
          guard !proposal.content.contains(where: { $0.contains(other.cue.head) }) else { continue }
          parent = index
          length = part.count
        }
      }
      return Selected(proposal: proposal, parent: parent)
    }
  }
}
