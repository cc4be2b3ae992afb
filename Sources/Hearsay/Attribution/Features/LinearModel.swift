/// Weights by feature, found by the features' hashes.
package final class LinearModel: Sendable {
  private let keys: [UInt64]
  private let values: [Float]
  private let mask: Int

  /// Makes a model of features and their weights.
  package init(_ weights: [(UInt64, Float)]) {
    var size = 16
    while size < weights.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Float](repeating: 0, count: size)
    mask = size - 1
    for (key, value) in weights {
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
    self.keys = keys
    self.values = values
  }

  /// The weight of a feature; 0 for one that the model does not know.
  @inline(__always)
  func weight(_ key: UInt64) -> Float {
    var slot = Int(truncatingIfNeeded: key) & mask
    while true {
      let found = keys[slot]
      if found == key { return values[slot] }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }
}

extension LinearModel {
  /// The sum of some features' weights.
  package func sum(_ keys: [UInt64]) -> Float {
    var sum: Float = 0
    for key in keys { sum += weight(key) }
    return sum
  }
}
