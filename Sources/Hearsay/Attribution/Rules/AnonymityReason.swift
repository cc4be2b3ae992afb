internal import HearsayMatching
internal import HearsayText

/// Where the reason starts for which somebody asked not to be named: "asked not to be named because the talks are
/// private".
///
/// The wish is what is attributed; the reason is what the article tells of it.
enum AnonymityReason {
  /// The word that opens the reason after a cue; nil where there is none.
  ///
  /// Complexity: that of looking at a few tokens.
  static func start(
    after cue: CueCandidate, in sentence: Range<Int>, _ context: AttributionContext
  ) -> Int? {
    let first = cue.tokens.upperBound
    for token in (first..<(first + reach)).clamped(to: sentence) {
      guard context.parsed.segmented.facts(at: token).startsPhrase || token == first else {
        continue
      }
      for match in context.parsed.segmented.matches(at: token)
      where match.lexicon == .anonymityRequests {
        let end = match.tokens.upperBound
        guard end < sentence.upperBound, context.category[end] == .subordinator else { continue }
        return end
      }
    }
    return nil
  }

  /// How far behind the cue the wish may start, in tokens.
  private static let reach = 5
}
