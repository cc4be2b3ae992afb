/// Chooses the source of a cue: a softmax over the candidates, and none.
struct SourceRanker {
  let model: LinearModel

  func choose(
    _ candidates: [SourceCandidate], _ features: SourceFeatures
  ) -> (source: SourceCandidate?, probability: Double) {
    var sink = ScoreSink(model)
    features.emitNone(to: &sink)
    var scores: [Float] = [sink.takeScore()]
    for candidate in candidates {
      features.emit(candidate, to: &sink)
      scores.append(sink.takeScore())
    }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    let total = scores.reduce(0) { $0 + Odds.exponential(Double($1 - scores[best])) }
    return (best == 0 ? nil : candidates[best - 1], 1 / total)
  }
}
