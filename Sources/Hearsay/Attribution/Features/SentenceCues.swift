/// What a candidate's neighbours in the sentence say: the strongest cue feature there is.
struct SentenceCues {
  /// What stands around one candidate.
  struct Others {
    /// The greatest strength of a cue before it in the sentence, outside quotations.
    var strengthBefore = 0.0
    /// The greatest strength of a cue after it.
    var strengthAfter = 0.0
    /// What links the strongest cue before it to it: the category of the token after that cue.
    var linkBefore = FeatureLabel.none
    /// How many other cues of some strength the sentence has.
    var count = 0
  }

  private let table: [Others]

  init(_ candidates: [CueCandidate], _ context: AttributionContext) {
    var table = [Others](repeating: Others(), count: candidates.count)
    var first = 0
    while first < candidates.count {
      let sentence = context.sentenceOf[candidates[first].head]
      var past = first
      while past < candidates.count, context.sentenceOf[candidates[past].head] == sentence {
        past += 1
      }
      Self.fill(&table, first..<past, candidates, context)
      first = past
    }
    self.table = table
  }

  /// What stands around a candidate, by its place among all.
  func others(of index: Int) -> Others { table[index] }

  private static func fill(
    _ table: inout [Others], _ range: Range<Int>, _ candidates: [CueCandidate],
    _ context: AttributionContext
  ) {
    let strengths = range.map { index -> Double in
      let cue = candidates[index]
      return context.quotationOf[cue.head] >= 0 ? 0 : cue.entry?.strength(as: cue.part) ?? 0
    }
    for index in range {
      for other in range where other != index {
        let strength = strengths[other - range.lowerBound]
        if strength >= 0.5 { table[index].count += 1 }
        if other > index {
          table[index].strengthAfter = max(table[index].strengthAfter, strength)
        } else if strength > table[index].strengthBefore {
          table[index].strengthBefore = strength
          let sentence = context.sentence(at: candidates[other].head)
          table[index].linkBefore = context.category(
            candidates[other].tokens.upperBound, in: sentence)
        }
      }
    }
  }
}
