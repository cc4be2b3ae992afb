/// Weighs the sources of a cue: a softmax over the candidates, and none.
struct SourceRanker {
  private let candidates: [SourceCandidate]
  private let features: SourceFeatures
  /// What each candidate's features weigh that do not depend on the content.
  private let own: [Float]
  private var sink: ScoreSink

  /// Weighs what does not depend on the content: once for all contents that the cue may have.
  init(_ candidates: [SourceCandidate], _ features: SourceFeatures, _ model: LinearModel) {
    self.candidates = candidates
    self.features = features
    var sink = ScoreSink(model)
    own = candidates.map { candidate in
      features.emitOwn(candidate, to: &sink)
      return sink.takeScore()
    }
    self.sink = sink
  }

  /// The most probable choices of a source given a content.
  ///
  /// - Parameter content: The content; what lies in it is no source.
  /// - Returns: The best choice, nil for none, and the next one, the better one first.
  mutating func choices(
    given content: [Range<Int>]
  ) -> [(source: SourceCandidate?, probability: Double)] {
    let given = features.given(content: content)
    given.emitNone(to: &sink)
    var scored: [(score: Float, source: SourceCandidate?)] = [(sink.takeScore(), nil)]
    for (candidate, score) in zip(candidates, own) {
      if content.contains(where: { $0.overlaps(candidate.tokens) }) { continue }
      given.emitGiven(candidate, to: &sink)
      scored.append((score + sink.takeScore(), candidate))
    }
    var best = 0
    for index in scored.indices where scored[index].score > scored[best].score { best = index }
    var second: Int?
    for index in scored.indices where index != best {
      if second.map({ scored[index].score > scored[$0].score }) ?? true { second = index }
    }
    let top = scored[best].score
    let total = scored.reduce(0) { $0 + Odds.exponential(Double($1.score - top)) }
    return [best, second].compactMap { $0 }.map { index in
      (scored[index].source, Odds.exponential(Double(scored[index].score - top)) / total)
    }
  }
}
