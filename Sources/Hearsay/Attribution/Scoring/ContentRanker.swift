/// Chooses the content on one side of a cue: a softmax over every start with every end, and none.
struct ContentRanker {
  let model: LinearModel

  func choose(
    _ candidates: ContentCandidates, _ features: ContentFeatures
  ) -> ContentChoice {
    var sink = ScoreSink(model)
    let starts = candidates.starts.map { start -> Float in
      features.emitStart(start, to: &sink)
      return sink.takeScore()
    }
    let ends = candidates.ends.map { end -> Float in
      features.emitEnd(end, to: &sink)
      return sink.takeScore()
    }
    features.emitAbsent(candidates, to: &sink)
    let absent = sink.takeScore()
    var best: (score: Float, range: Range<Int>)?
    var scores: [Float] = [absent]
    let least = (starts.max() ?? 0) + (ends.max() ?? 0) - Self.hopeless
    for start in starts.indices {
      for end in ends.indices {
        guard starts[start] + ends[end] >= least, let range = candidates.range(start, end) else {
          continue
        }
        features.emitPair(candidates.starts[start], candidates.ends[end], to: &sink)
        let score = starts[start] + ends[end] + sink.takeScore()
        scores.append(score)
        if score > (best?.score ?? -.infinity) { best = (score, range) }
      }
    }
    return Self.choice(scores, absent, best)
  }

  /// A start and an end that lie so far below the best ones are not looked at together.
  private static let hopeless: Float = 7

  /// What lies so far below the best score adds nothing to the total that would show.
  private static let negligible: Float = 12

  private static func choice(
    _ scores: [Float], _ absent: Float, _ best: (score: Float, range: Range<Int>)?
  ) -> ContentChoice {
    let top = scores.max() ?? 0
    let total = scores.reduce(0) { sum, score in
      score < top - negligible ? sum : sum + Odds.exponential(Double(score - top))
    }
    func probability(_ score: Float) -> Double { Odds.exponential(Double(score - top)) / total }
    guard let best else {
      return ContentChoice(range: nil, probability: 1, fallback: nil, fallbackProbability: 0)
    }
    let isPresent = best.score > absent
    return ContentChoice(
      range: isPresent ? best.range : nil,
      probability: probability(isPresent ? best.score : absent),
      fallback: best.range, fallbackProbability: probability(best.score))
  }
}
