internal import HearsayText

/// The attributions of an article in the order of the text.
struct AttributionOrder: Sendable {
  /// All of them, by where they stand.
  let all: [Int]
  private let positions: [Int]

  /// How many attributions a rule looks over at most, so that its work does not grow with the article.
  private static let reach = 300

  init(_ attributions: [Attribution]) {
    let positions = attributions.map { attribution in
      attribution.source?.lowerBound ?? attribution.cue?.tokens.lowerBound
        ?? attribution.content[0].lowerBound
    }
    self.positions = positions
    all = attributions.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
  }

  /// Where an attribution stands: its source, its cue, or its content.
  func position(_ attribution: Int) -> Int { positions[attribution] }

  /// The attributions before a token, the nearest first.
  func before(_ token: Int) -> some Sequence<Int> {
    let end = all.partitioningIndex { positions[$0] >= token }
    return all[max(0, end - Self.reach)..<end].reversed()
  }

  /// The attributions after a token, the nearest first.
  func after(_ token: Int) -> some Sequence<Int> {
    all[all.partitioningIndex { positions[$0] > token }...].prefix(Self.reach)
  }
}
