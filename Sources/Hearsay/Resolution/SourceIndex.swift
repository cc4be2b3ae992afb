internal import HearsayText

/// The sources of an article by the places of their heads, so that those near a token are found without
/// going through all.
struct SourceIndex: Sendable {
  private let sorted: [(head: Int, attribution: Int)]

  /// Takes the sources by attribution; nil for an attribution without one.
  init(_ mentions: [SourceMention?]) {
    sorted = mentions.enumerated().compactMap { index, source in
      source.map { (head: $0.head, attribution: index) }
    }.sorted { ($0.head, $0.attribution) < ($1.head, $1.attribution) }
  }

  /// How many sources a rule looks back over at most, so that its work does not grow with the article.
  static let reach = 300

  /// The attributions whose sources stand before a token, the nearest first, not more than ``reach``.
  func before(_ token: Int) -> some Sequence<Int> {
    let end = sorted.partitioningIndex { $0.head >= token }
    return sorted[max(0, end - Self.reach)..<end].lazy.reversed().map(\.attribution)
  }

  /// The attributions whose sources' heads stand in some tokens, in the order of the heads.
  ///
  /// Complexity: logarithmic in the sources, and linear in those that are returned.
  func within(_ tokens: Range<Int>) -> some Sequence<Int> {
    let start = sorted.partitioningIndex { $0.head >= tokens.lowerBound }
    let end = sorted.partitioningIndex { $0.head >= tokens.upperBound }
    return sorted[start..<max(start, end)].lazy.map(\.attribution)
  }

  /// The attributions whose sources stand before a token, as far back as `isNear` holds for their heads.
  ///
  /// Complexity: logarithmic in the sources, and linear in those that are returned.
  func near(_ token: Int, while isNear: (Int) -> Bool) -> [Int] {
    var at = sorted.partitioningIndex { $0.head >= token }
    var found: [Int] = []
    while at > 0, isNear(sorted[at - 1].head) {
      at -= 1
      found.append(sorted[at].attribution)
    }
    return found
  }
}
