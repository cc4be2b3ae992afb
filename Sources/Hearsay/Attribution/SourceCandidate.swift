/// Words that may name the source of an attribution.
package struct SourceCandidate: Sendable {
  /// The whole noun phrase.
  package let tokens: Range<Int>
  /// Its head.
  package let head: Int
  /// The rule that proposed it.
  package let rule: FeatureLabel
  /// How much of what surrounds the head group it takes in.
  package let extent: FeatureLabel
  /// What the head is.
  package let kind: FeatureLabel
  /// Its place among the noun groups on its side of the cue, the nearest one being 0.
  package let rank: Int

  /// Whether another one has the same head, proposed by the same rule: they differ in extent alone.
  func hasHead(of other: SourceCandidate) -> Bool {
    head == other.head && rule == other.rule && rank == other.rank && kind == other.kind
  }
}
