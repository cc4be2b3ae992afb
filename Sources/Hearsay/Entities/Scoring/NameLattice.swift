/// The ways to read a sentence as names and other words, and the best of them.
///
/// A semi-Markov model (Sarawagi and Cohen 2004): the score of a reading is the sum of the scores of its
/// names. One lattice is used for many sentences, so that its room is asked for once.
package struct NameLattice {
  /// One name of the best reading.
  package struct Choice: Sendable {
    /// The candidate, as an index.
    package let candidate: Int
    /// The type, as an index into `EntityType.allCases`.
    package let type: Int
  }

  /// A possible name: its tokens, relative to the sentence, and the score of each type.
  package struct Candidate {
    let start: Int
    let end: Int
    let scores: SIMD4<Float>
    /// The score of all types together.
    let total: Float

    /// Makes a candidate of its tokens.
    package init(_ tokens: Range<Int>, after base: Int, _ scores: SIMD4<Float>) {
      start = tokens.lowerBound - base
      end = tokens.upperBound - base
      self.scores = scores
      total = NameLattice.logSum(scores)
    }
  }

  /// The candidates of the sentence, by first token.
  package var candidates: [Candidate] = []
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var from: [Int32] = []

  /// Makes an empty lattice.
  package init() {}

  /// Forgets the sentence before.
  package mutating func clear() { candidates.removeAll(keepingCapacity: true) }

  private static func reset(_ values: inout [Float], _ count: Int) {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(-.infinity, count: count))
  }

  /// Appends the probability of each type of each candidate over all readings of so many tokens.
  ///
  /// Complexity: linear in the tokens and the candidates.
  package mutating func addMarginals(count: Int, to result: inout [SIMD4<Float>]) {
    Self.reset(&forward, count + 1)
    Self.reset(&backward, count + 1)
    forward[0] = 0
    var next = 0
    for at in 0..<count {
      forward[at + 1] = Self.logAdd(forward[at + 1], forward[at])
      while next < candidates.count, candidates[next].start == at {
        let end = candidates[next].end
        forward[end] = Self.logAdd(forward[end], forward[at] + candidates[next].total)
        next += 1
      }
    }
    backward[count] = 0
    next = candidates.count - 1
    for at in stride(from: count - 1, through: 0, by: -1) {
      backward[at] = backward[at + 1]
      while next >= 0, candidates[next].start == at {
        backward[at] = Self.logAdd(
          backward[at], backward[candidates[next].end] + candidates[next].total)
        next -= 1
      }
    }
    let whole = forward[count]
    for candidate in candidates {
      let outside = forward[candidate.start] + backward[candidate.end] - whole
      var marginal = SIMD4<Float>()
      for type in 0..<4 {
        marginal[type] = FloatMath.exp(min(0, outside + candidate.scores[type]))
      }
      result.append(marginal)
    }
  }

  /// Calls `body` with each name of the best reading of so many tokens, in text order.
  ///
  /// Complexity: linear in the tokens and the candidates.
  package mutating func best(count: Int, _ body: (Choice) -> Void) {
    Self.reset(&backward, count + 1)
    from.removeAll(keepingCapacity: true)
    from.append(contentsOf: repeatElement(-1, count: count + 1))
    backward[count] = 0
    // From the end to the beginning, so that the names come out in text order. Of two readings that
    // are equally good, the one without a name counts, then the one that comes first.
    var next = candidates.count - 1
    for at in stride(from: count - 1, through: 0, by: -1) {
      backward[at] = backward[at + 1]
      var first = next
      while first >= 0, candidates[first].start == at { first -= 1 }
      for number in (first + 1)..<(next + 1) {
        let score = backward[candidates[number].end] + candidates[number].scores.max()
        if score > backward[at] {
          backward[at] = score
          from[at] = Int32(number)
        }
      }
      next = first
    }
    var at = 0
    while at < count {
      guard from[at] >= 0 else {
        at += 1
        continue
      }
      let candidate = candidates[Int(from[at])]
      let top = candidate.scores.max()
      let type = (0..<4).first { candidate.scores[$0] == top } ?? 0
      body(Choice(candidate: Int(from[at]), type: type))
      at = candidate.end
    }
  }

  fileprivate static func logSum(_ scores: SIMD4<Float>) -> Float {
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
