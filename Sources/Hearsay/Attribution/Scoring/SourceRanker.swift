/// Weighs the sources of a cue: a softmax over the candidates, and none.
struct SourceRanker {
  private let candidates: [SourceCandidate]
  private let features: SourceFeatures
  /// What each candidate's features weigh that do not depend on the content.
  private let own: [Float]
  private var sink: ScoreSink

  /// Weighs what does not depend on the content: once for all contents that the cue may have.
  ///
  /// The sink is an empty one with the model of sources.
  init(_ candidates: [SourceCandidate], _ features: SourceFeatures, _ sink: ScoreSink) {
    self.candidates = candidates
    self.features = features
    var sink = sink
    var head: SourceCandidate?
    var ofHead = 0
    own = candidates.map { candidate in
      if head.map({ $0.hasHead(of: candidate) }) != true {
        head = candidate
        features.emitHead(candidate, to: &sink)
        ofHead = sink.takeHundredths()
      }
      features.emitExtent(candidate, to: &sink)
      return LinearModel.weight(ofHead + sink.takeHundredths())
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
    // Places of candidates; -1 for no source.
    var scored: [(score: Float, place: Int)] = []
    scored.reserveCapacity(candidates.count + 1)
    scored.append((sink.takeScore(), -1))
    for place in candidates.indices {
      let candidate = candidates[place]
      if content.contains(where: { $0.overlaps(candidate.tokens) }) { continue }
      given.emitGiven(candidate, to: &sink)
      scored.append((own[place] + sink.takeScore(), place))
    }
    var best = 0
    for index in scored.indices where scored[index].score > scored[best].score { best = index }
    var second: Int?
    for index in scored.indices where index != best {
      if second.map({ scored[index].score > scored[$0].score }) ?? true { second = index }
    }
    let top = scored[best].score
    let total = scored.reduce(0) { $0 + Odds.exponential(Double($1.score - top)) }
    func choice(_ index: Int) -> (source: SourceCandidate?, probability: Double) {
      let (score, place) = scored[index]
      return (
        place < 0 ? nil : candidates[place], Odds.exponential(Double(score - top)) / total
      )
    }
    return second.map { [choice(best), choice($0)] } ?? [choice(best)]
  }
}
