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
  /// How probable it is that these contents and this source are the right ones among the alternatives;
  /// 1 where there are none.
  package var choiceProbability = 1.0
  /// Its place among the alternatives for its cue, the one of the most probable parts being 0.
  package var alternative = 0
  /// How probable it is that all of it is right.
  package var probability: Double
  /// How probable that is inside the content of another; 0 where nobody asked.
  package var nestedProbability = 0.0
  /// Whether ``HeadlineClosing`` made it, and no scorer weighed it.
  package var isHeadline = false

  /// The parts of the content, in text order.
  package var content: [Range<Int>] { before.parts(with: after) }

  /// How probable its parts are when each is chosen on its own.
  package var partsProbability: Double {
    before.probability * after.probability * sourceProbability
  }
}

/// The content chosen on one side of a cue.
package struct ContentChoice: Sendable {
  /// The content; nil for none on this side.
  package let range: Range<Int>?
  /// How probable the choice is.
  package let probability: Double
  /// Whether there was anything to choose from.
  package let isContested: Bool

  /// What it makes of a content together with the choice after the cue: the parts, in text order.
  func parts(with after: ContentChoice) -> [Range<Int>] {
    guard let first = range else { return after.range.map { [$0] } ?? [] }
    return after.range.map { [first, $0] } ?? [first]
  }
}
