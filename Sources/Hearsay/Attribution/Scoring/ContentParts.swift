internal import HearsayText

/// The parts of all contents by where they start, so that those around a token are found without going
/// through all.
struct ContentParts {
  /// A part of a content.
  struct Part {
    let tokens: Range<Int>
    /// Whose content it is, by place.
    let owner: Int

    /// Whether this one is shorter, or as long and of an earlier owner.
    func isBefore(_ other: Part) -> Bool {
      (tokens.count, owner) < (other.tokens.count, other.owner)
    }
  }

  private let parts: [Part]
  /// The farthest end of the parts up to each one.
  private let reach: [Int]

  init(_ selected: [Selection.Selected]) {
    parts = selected.enumerated().flatMap { owner, selected in
      selected.proposal.content.map { Part(tokens: $0, owner: owner) }
    }.sorted { ($0.tokens.lowerBound, $0.owner) < ($1.tokens.lowerBound, $1.owner) }
    var farthest = 0
    reach = parts.map { part in
      farthest = max(farthest, part.tokens.upperBound)
      return farthest
    }
  }

  /// The parts that a token lies in.
  ///
  /// Complexity: logarithmic in the parts, and linear in those from the first one around the token on.
  func holding(_ token: Int) -> [Part] {
    var at = parts.partitioningIndex { $0.tokens.lowerBound > token }
    var found: [Part] = []
    while at > 0, reach[at - 1] > token {
      at -= 1
      if parts[at].tokens.upperBound > token { found.append(parts[at]) }
    }
    return found
  }
}
