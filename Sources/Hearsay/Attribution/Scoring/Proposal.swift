/// An attribution as the scorers see it, before it is decided which ones stand.
package struct Proposal: Sendable {
  /// The cue, by its place among the article's candidates.
  package let index: Int
  /// The cue.
  package let cue: CueCandidate
  /// How probable it is that this is a cue.
  package let cueProbability: Double
  /// The content before the cue.
  package let before: ContentChoice
  /// The content after the cue.
  package let after: ContentChoice
  /// The source; nil for none.
  package let source: SourceCandidate?
  /// How probable the choice of source is.
  package let sourceProbability: Double
  /// How probable it is that all of it is right.
  package var probability: Double

  /// The parts of the content, in text order.
  package var content: [Range<Int>] { [before.range, after.range].compactMap { $0 } }
}

/// The content chosen on one side of a cue.
package struct ContentChoice: Sendable {
  /// The content; nil for none on this side.
  package let range: Range<Int>?
  /// How probable the choice is.
  package let probability: Double
  /// The best content, should there have to be one.
  package let fallback: Range<Int>?
  /// How probable that one is.
  package let fallbackProbability: Double
}
