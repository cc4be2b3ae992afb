/// Weighs the contents on one side of a cue: a softmax over every start with every end, and none.
struct ContentRanker {
  private let candidates: ContentCandidates
  /// A start with an end, and what their features weigh that do not depend on the other side's content.
  private let pairs: [(start: Int, score: Float, range: Range<Int>)]
  /// The same for there being none.
  private let absent: Float
  private var sink: ScoreSink

  /// How many of the possibilities are told.
  private static let most = 3

  /// A start and an end that lie so far below the best ones are not looked at together.
  private static let hopeless: Float = 7

  /// What lies so far below the best score adds nothing to the total that would show.
  private static let negligible: Float = 12

  /// Weighs what does not depend on the other side: once for all contents that may stand there.
  ///
  /// The sink is an empty one with the model of this side.
  init(_ candidates: ContentCandidates, _ features: ContentFeatures, _ sink: ScoreSink) {
    self.candidates = candidates
    var sink = sink
    let starts = candidates.starts.map { start -> Float in
      features.emitOwnStart(start, to: &sink)
      return sink.takeScore()
    }
    let ends = candidates.ends.map { end -> Float in
      features.emitEnd(end, to: &sink)
      return sink.takeScore()
    }
    features.emitOwnAbsent(candidates, to: &sink)
    absent = sink.takeScore()
    let least = (starts.max() ?? 0) + (ends.max() ?? 0) - Self.hopeless
    var pairs: [(start: Int, score: Float, range: Range<Int>)] = []
    pairs.reserveCapacity(16)
    for start in starts.indices {
      for end in ends.indices {
        let alone = starts[start] + ends[end]
        guard alone >= least, let range = candidates.range(start, end) else { continue }
        features.emitPair(candidates.starts[start], candidates.ends[end], to: &sink)
        pairs.append((start, alone + sink.takeScore(), range))
      }
    }
    self.pairs = pairs
    self.sink = sink
  }

  /// The most probable possibilities.
  ///
  /// - Parameter features: The features, given the content on the other side where that is known.
  /// - Returns: The possibilities, none among them where it is one, the best first.
  mutating func choices(given features: ContentFeatures) -> [ContentChoice] {
    let starts = candidates.starts.map { start -> Float in
      features.emitGivenStart(start, to: &sink)
      return sink.takeScore()
    }
    features.emitGivenAbsent(to: &sink)
    var scored: [(score: Float, range: Range<Int>?)] = [(absent + sink.takeScore(), nil)]
    scored.reserveCapacity(pairs.count + 1)
    for pair in pairs { scored.append((pair.score + starts[pair.start], pair.range)) }
    return Self.best(scored)
  }

  private static func best(_ scored: [(score: Float, range: Range<Int>?)]) -> [ContentChoice] {
    var best: [Int] = []
    best.reserveCapacity(most)
    while best.count < min(most, scored.count) {
      var next = -1
      for index in scored.indices
      where (next < 0 || scored[index].score > scored[next].score) && !best.contains(index) {
        next = index
      }
      best.append(next)
    }
    let top = scored[best[0]].score
    let total = scored.reduce(0) { sum, one in
      one.score < top - negligible ? sum : sum + Odds.exponential(Double(one.score - top))
    }
    return best.map { index in
      ContentChoice(
        range: scored[index].range,
        probability: Odds.exponential(Double(scored[index].score - top)) / total,
        isContested: scored.count > 1)
    }
  }
}
