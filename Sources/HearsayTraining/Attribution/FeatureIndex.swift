internal import Hearsay

/// Numbers the features of a training set and keeps their names.
struct FeatureIndex {
  private var ids: [UInt64: Int32] = [:]
  private(set) var names: [String] = []
  private(set) var hashes: [UInt64] = []
  private(set) var counts: [Int32] = []

  /// The numbers of the features that a sink took; new ones are added.
  mutating func add(_ sink: NamingSink, _ context: AttributionContext) -> [Int32] {
    sink.features.map { feature in
      if let known = ids[feature.hash] {
        counts[Int(known)] += 1
        return known
      }
      let id = Int32(names.count)
      ids[feature.hash] = id
      names.append(feature.name(in: context))
      hashes.append(feature.hash)
      counts.append(1)
      return id
    }
  }

  /// Drops the features that occurred less often than this; the others are numbered anew.
  ///
  /// - Returns: The new number of each feature, -1 for those that went.
  mutating func prune(least: Int32) -> [Int32] {
    let old = self
    (ids, names, hashes, counts) = ([:], [], [], [])
    return old.names.indices.map { at in
      guard old.counts[at] >= least else { return -1 }
      let id = Int32(names.count)
      ids[old.hashes[at]] = id
      names.append(old.names[at])
      hashes.append(old.hashes[at])
      counts.append(old.counts[at])
      return id
    }
  }
}

/// A fitted model with its features' names.
struct FittedModel: Sendable {
  /// Names and weights, sorted by name.
  let weights: [(name: String, hash: UInt64, value: Float)]

  /// The model for use.
  var linear: LinearModel { LinearModel(weights.map { ($0.hash, $0.value) }) }

  /// A weight below this changes nothing that shows, and the files stay small.
  private static let leastWeight = 0.045

  /// Keeps the features that occurred often enough and whose weight says something.
  init(_ index: FeatureIndex, _ values: [Double], leastCount: Int32 = 5) {
    weights = values.indices
      .filter { index.counts[$0] >= leastCount && abs(values[$0]) >= Self.leastWeight }
      .map { (index.names[$0], index.hashes[$0], Float((values[$0] * 100).rounded() / 100)) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
