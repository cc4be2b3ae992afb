/// Chooses the source of a cue: a softmax over the candidates, and none.
struct SourceRanker {
  let model: LinearModel

  func choose(
    _ candidates: [SourceCandidate], _ features: SourceFeatures
  ) -> (source: SourceCandidate?, probability: Double) {
    var none = ScoreSink(model)
    features.emitNone(to: &none)
    var scores: [Float] = [none.score]
    for candidate in candidates {
      var sink = ScoreSink(model)
      features.emit(candidate, to: &sink)
      scores.append(sink.score)
    }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    let total = scores.reduce(0) { $0 + Odds.exponential(Double($1 - scores[best])) }
    return (best == 0 ? nil : candidates[best - 1], 1 / total)
  }
}
