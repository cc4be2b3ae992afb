/// On which side of its cue a content lies.
package enum ContentSide: Sendable {
  case before, after
}

/// A place where a content may start or end, and the rule that proposed it.
package struct Boundary: Sendable, Hashable {
  /// The token that starts the content, or the one after its last.
  package let token: Int
  /// The rule that proposed it.
  package let rule: FeatureLabel
}

/// The contents that rules propose on one side of a cue: every start with every end after it.
package struct ContentCandidates: Sendable {
  /// The side.
  package let side: ContentSide
  /// Where it may start, in text order.
  package let starts: [Boundary]
  /// Where it may end, in text order.
  package let ends: [Boundary]

  /// The tokens between a start and an end; nil when they make no content.
  @inline(__always)
  package func range(_ start: Int, _ end: Int) -> Range<Int>? {
    let from = starts[start]
    let to = ends[end]
    guard from.token < to.token else { return nil }
    return from.token..<to.token
  }
}

/// A set of boundaries, one for each token: the first rule to propose a token keeps it.
struct BoundaryList {
  private var boundaries: [Boundary] = []

  init() { boundaries.reserveCapacity(16) }

  mutating func add(_ token: Int, _ rule: FeatureLabel) {
    guard !boundaries.contains(where: { $0.token == token }) else { return }
    boundaries.append(Boundary(token: token, rule: rule))
  }

  /// The boundaries in text order; the list is empty then.
  ///
  /// Complexity: that of sorting; a few boundaries, as nearly always, are sorted where they stand.
  mutating func takeSorted() -> [Boundary] {
    var sorted: [Boundary] = []
    swap(&sorted, &boundaries)
    guard sorted.count <= 32 else { return sorted.sorted { $0.token < $1.token } }
    for next in sorted.indices.dropFirst() {
      let boundary = sorted[next]
      var at = next
      while at > 0, sorted[at - 1].token > boundary.token {
        sorted[at] = sorted[at - 1]
        at -= 1
      }
      sorted[at] = boundary
    }
    return sorted
  }
}
