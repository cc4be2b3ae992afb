/// Weights by feature, found by the features' hashes.
///
/// A slot holds 32 bits of a hash beside its weight, so that a look-up reads one cache line. Two
/// features share a slot's mark once in some thousand millions.
package final class LinearModel: Sendable {
  private let slots: [UInt64]
  private let mask: Int

  /// Makes a model of features and their weights.
  package init(_ weights: [(UInt64, Float)]) {
    var size = 16
    while size * 5 < weights.count * 8 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for (key, value) in weights {
      var slot = Int(truncatingIfNeeded: key) & mask
      let mark = Self.mark(key)
      while slots[slot] != 0, slots[slot] >> 32 != mark { slot = (slot + 1) & mask }
      slots[slot] = mark << 32 | UInt64(value.bitPattern)
    }
    self.slots = slots
  }

  /// The weight of a feature; 0 for one that the model does not know.
  @inline(__always)
  func weight(_ key: UInt64) -> Float {
    var slot = Int(truncatingIfNeeded: key) & mask
    let mark = Self.mark(key)
    while true {
      let found = slots[slot]
      if found >> 32 == mark { return Float(bitPattern: UInt32(truncatingIfNeeded: found)) }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// The sum of some features' weights.
  package func sum(_ keys: [UInt64]) -> Float {
    var sum: Float = 0
    for key in keys { sum += weight(key) }
    return sum
  }

  /// The upper half of a hash, never zero.
  @inline(__always)
  private static func mark(_ key: UInt64) -> UInt64 { key >> 32 | 1 }
}
