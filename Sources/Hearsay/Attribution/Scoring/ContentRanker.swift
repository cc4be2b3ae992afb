/// Weighs the contents on one side of a cue: a softmax over every start with every end, and none.
struct ContentRanker {
  let model: LinearModel

  /// How many of the possibilities are told.
  private static let most = 3

  /// The most probable possibilities, none among them where it is one, the best first.
  func choices(
    _ candidates: ContentCandidates, _ features: ContentFeatures
  ) -> [ContentChoice] {
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
    var scored: [Scored] = [Scored(score: sink.takeScore(), range: nil)]
    let least = (starts.max() ?? 0) + (ends.max() ?? 0) - Self.hopeless
    for start in starts.indices {
      for end in ends.indices {
        guard starts[start] + ends[end] >= least, let range = candidates.range(start, end) else {
          continue
        }
        features.emitPair(candidates.starts[start], candidates.ends[end], to: &sink)
        scored.append(Scored(score: starts[start] + ends[end] + sink.takeScore(), range: range))
      }
    }
    return Self.best(scored)
  }

  /// A possibility with the sum of its weights.
  private struct Scored {
    var score: Float
    var range: Range<Int>?
  }

  /// A start and an end that lie so far below the best ones are not looked at together.
  private static let hopeless: Float = 7

  /// What lies so far below the best score adds nothing to the total that would show.
  private static let negligible: Float = 12

  private static func best(_ scored: [Scored]) -> [ContentChoice] {
    var best: [Int] = []
    for index in scored.indices {
      let place = best.firstIndex { scored[$0].score < scored[index].score } ?? best.count
      guard place < most else { continue }
      best.insert(index, at: place)
      if best.count > most { best.removeLast() }
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
