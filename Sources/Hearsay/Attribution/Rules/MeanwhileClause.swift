internal import HearsayText

/// Where a headline goes on to tell what happens meanwhile: "Mayor vows to fight as council calls vote".
///
/// Leaves alone contents with a finite verb, and what is said, thought or found: "Bank says rates fall as prices rise"
/// may say both.
enum MeanwhileClause {
  /// The "as" that opens the clause after a cue; nil where there is none.
  ///
  /// Complexity: linear in the sentence, which is a headline.
  static func start(
    after cue: CueCandidate, in sentence: Range<Int>, _ context: AttributionContext
  ) -> Int? {
    guard sentence.lowerBound == 0, context.category[sentence.upperBound - 1] != .period,
      mayEndEarly(cue.cueClass)
    else { return nil }
    return sentence.first { at in
      at > cue.tokens.upperBound && context.word(at: at) == context.resources.asWord
        && context.quotationOf[at] < 0 && opensClause(at, sentence, context)
        && context.unboundVerbs(in: cue.tokens.upperBound..<at) == 0
    }
  }

  private static func mayEndEarly(_ cueClass: FeatureLabel) -> Bool {
    switch cueClass {
    case .say, .tell, .think, .find, .report, .predict, .know: false
    default: true
    }
  }

  /// Whether a noun and a finite verb follow.
  private static func opensClause(
    _ at: Int, _ sentence: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    guard at + 1 < sentence.upperBound, let group = context.nounGroup(at: at + 1) else {
      return false
    }
    let noun = context.parsed.nounGroups[group].tokens
    return noun.upperBound < sentence.upperBound
      && context.unboundVerbs(in: noun.upperBound..<sentence.upperBound) > 0
  }
}
