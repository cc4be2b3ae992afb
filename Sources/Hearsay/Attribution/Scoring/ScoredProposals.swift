/// What the scorers made of an article: its proposals, and how probable a cue each candidate is.
package struct ScoredProposals {
  /// The candidates for cues, in text order.
  package let candidates: [CueCandidate]
  /// How probable it is that each is one; 0 for those that were given up early.
  package let cueProbabilities: [Double]
  /// The proposals whose cue is probable enough, in text order.
  package let proposals: [Proposal]
}
