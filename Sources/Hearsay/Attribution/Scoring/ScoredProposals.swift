internal import HearsayText

/// What the scorers made of an article: its proposals, and how probable a cue each candidate is.
package struct ScoredProposals {
  /// The candidates for cues, in text order.
  package let candidates: [CueCandidate]
  /// How probable it is that each is one; 0 for those that were given up early.
  package let cueProbabilities: [Double]
  /// What was chosen from for each proposal, in the same order.
  package let alternatives: [[Proposal]]
  /// The proposals whose cue is probable enough, in text order.
  package internal(set) var proposals: [Proposal]
  /// Those of them that may only stand nested in others, by the places of their cues.
  package private(set) var nested: Set<Int> = []

  /// Adds proposals that may only be nested, and puts others in the place of some; each after what it was chosen from.
  func adding(
    _ new: [([Proposal], Proposal)], insteadOf others: [([Proposal], Proposal)]
  ) -> ScoredProposals {
    guard !new.isEmpty || !others.isEmpty else { return self }
    let replaced = Set(others.lazy.map(\.1.index))
    let kept = zip(alternatives, proposals).filter { !replaced.contains($1.index) }
    let rows = (kept + new + others).sorted { $0.1.index < $1.1.index }
    var scored = ScoredProposals(
      candidates: candidates, cueProbabilities: cueProbabilities,
      alternatives: rows.map(\.0), proposals: rows.map(\.1))
    scored.nested = Set(new.lazy.map(\.1.index))
    return scored
  }

  /// The same with what a headline's last words attribute, in the place of all else that its cues may be.
  func withHeadline(_ context: AttributionContext) -> ScoredProposals {
    guard let headline = HeadlineClosing.proposal(self, context) else { return self }
    let end = context.sentences[0].tokens.upperBound
    let content = headline.before.range ?? 0..<0
    // What the content itself attributes may stand in it.
    let kept = zip(alternatives, proposals).filter { _, proposal in
      proposal.cue.head >= end
        || content.contains(proposal.cue.head)
          && proposal.content.allSatisfy { $0.upperBound <= content.upperBound }
          && proposal.source.map { $0.tokens.upperBound <= content.upperBound } ?? true
    }
    let rows = (kept + [([headline], headline)]).sorted { $0.1.index < $1.1.index }
    return ScoredProposals(
      candidates: candidates, cueProbabilities: cueProbabilities, alternatives: rows.map(\.0),
      proposals: rows.map(\.1))
  }

  /// The proposals that stand, nested ones among them.
  package func selected(_ models: AttributionModels) -> [Selection.Selected] {
    Selection.select(
      proposals.filter { !nested.contains($0.index) },
      nested: proposals.filter { nested.contains($0.index) }, threshold: models.threshold,
      nestedThreshold: models.nestedThreshold)
  }
}
