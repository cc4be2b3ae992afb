/// Weighs the sources of a cue: a softmax over the candidates, and none.
struct SourceRanker {
  let model: LinearModel

  /// The most probable choice of source, nil for none, and the next one; the better one first.
  func choices(
    _ candidates: [SourceCandidate], _ features: SourceFeatures
  ) -> [(source: SourceCandidate?, probability: Double)] {
    var sink = ScoreSink(model)
    features.emitNone(to: &sink)
    var scores: [Float] = [sink.takeScore()]
    for candidate in candidates {
      features.emit(candidate, to: &sink)
      scores.append(sink.takeScore())
    }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    var second: Int?
    for index in scores.indices where index != best {
      if second.map({ scores[index] > scores[$0] }) ?? true { second = index }
    }
    let total = scores.reduce(0) { $0 + Odds.exponential(Double($1 - scores[best])) }
    return [best, second].compactMap { $0 }.map { index in
      (
        index == 0 ? nil : candidates[index - 1],
        Odds.exponential(Double(scores[index] - scores[best])) / total
      )
    }
  }
}
