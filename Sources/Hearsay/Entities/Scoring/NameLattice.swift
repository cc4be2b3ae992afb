/// The ways to read a sentence as names and other words, and the best of them.
///
/// A semi-Markov model: the score of a reading is the sum of the scores of its names.
package enum NameLattice {
  /// One name of the best reading.
  package struct Choice: Sendable {
    /// The candidate, as an index.
    package let candidate: Int
    /// The type, as an index into `EntityType.allCases`.
    package let type: Int
  }

  /// The probability of each type of each candidate over all readings.
  ///
  /// - Parameters:
  ///   - spans: The candidates, by first token, relative to the sentence.
  ///   - count: The number of tokens.
  package static func marginals(
    _ spans: [Range<Int>], _ scores: [SIMD4<Float>], count: Int
  ) -> [SIMD4<Float>] {
    var forward = [Float](repeating: -.infinity, count: count + 1)
    forward[0] = 0
    let totals = scores.map(logSum)
    var next = 0
    for at in 0..<count {
      forward[at + 1] = logAdd(forward[at + 1], forward[at])
      while next < spans.count, spans[next].lowerBound == at {
        let end = spans[next].upperBound
        forward[end] = logAdd(forward[end], forward[at] + totals[next])
        next += 1
      }
    }
    var backward = [Float](repeating: -.infinity, count: count + 1)
    backward[count] = 0
    next = spans.count - 1
    for at in stride(from: count - 1, through: 0, by: -1) {
      backward[at] = backward[at + 1]
      while next >= 0, spans[next].lowerBound == at {
        backward[at] = logAdd(backward[at], backward[spans[next].upperBound] + totals[next])
        next -= 1
      }
    }
    let whole = forward[count]
    return spans.indices.map { at in
      let outside = forward[spans[at].lowerBound] + backward[spans[at].upperBound] - whole
      var result = SIMD4<Float>()
      for type in 0..<4 { result[type] = FloatMath.exp(min(0, outside + scores[at][type])) }
      return result
    }
  }

  /// The names of the best reading, in text order.
  package static func best(
    _ spans: [Range<Int>], _ scores: [SIMD4<Float>], count: Int
  ) -> [Choice] {
    var value = [Float](repeating: -.infinity, count: count + 1)
    var from = [Int](repeating: -1, count: count + 1)
    value[0] = 0
    var next = 0
    for at in 0..<count {
      if value[at] > value[at + 1] {
        value[at + 1] = value[at]
        from[at + 1] = -1
      }
      while next < spans.count, spans[next].lowerBound == at {
        let end = spans[next].upperBound
        let score = value[at] + scores[next].max()
        if score > value[end] {
          value[end] = score
          from[end] = next
        }
        next += 1
      }
    }
    var result: [Choice] = []
    var at = count
    while at > 0 {
      if from[at] < 0 {
        at -= 1
      } else {
        let top = scores[from[at]].max()
        let type = (0..<4).first { scores[from[at]][$0] == top } ?? 0
        result.append(Choice(candidate: from[at], type: type))
        at = spans[from[at]].lowerBound
      }
    }
    return result.reversed()
  }

  private static func logSum(_ scores: SIMD4<Float>) -> Float {
    let top = scores.max()
    var sum: Float = 0
    for type in 0..<4 { sum += FloatMath.exp(scores[type] - top) }
    return top + FloatMath.log(sum)
  }

  private static func logAdd(_ a: Float, _ b: Float) -> Float {
    let top = max(a, b)
    let gap = min(a, b) - top
    return gap > -20 ? top + FloatMath.log(1 + FloatMath.exp(gap)) : top
  }
}
