/// What the scorers made of an article: its proposals, and how probable a cue each candidate is.
package struct ScoredProposals {
  /// The candidates for cues, in text order.
  package let candidates: [CueCandidate]
  /// How probable it is that each is one; 0 for those that were given up early.
  package let cueProbabilities: [Double]
  /// What was chosen from for each proposal, in the same order.
  package let alternatives: [[Proposal]]
  /// The proposals whose cue is probable enough, in text order.
  package let proposals: [Proposal]
}
