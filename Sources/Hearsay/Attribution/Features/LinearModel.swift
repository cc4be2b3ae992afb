/// Weights by feature, found by the features' hashes.
///
/// A slot of 32 bits holds 20 bits of a hash and the weight in hundredths, as the files write it, so that
/// the tables stay in the processor's cache and a look-up reads one line of it. Two features share a slot's
/// mark once in a million.
package final class LinearModel: Sendable {
  private let slots: [UInt32]
  private let mask: Int

  /// The weights that a slot can hold, in hundredths.
  private static let range = -2047...2047

  /// Makes a model of features and their weights, which are rounded to hundredths.
  package init(_ weights: [(UInt64, Float)]) {
    var size = 16
    while size * 5 < weights.count * 8 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    for (key, value) in weights {
      var slot = Int(truncatingIfNeeded: key) & mask
      let mark = Self.mark(key)
      while slots[slot] != 0, slots[slot] >> 12 != mark { slot = (slot + 1) & mask }
      slots[slot] = mark << 12 | Self.packed(value)
    }
    self.slots = slots
  }

  /// The sum of some features' weights.
  package func sum(_ keys: [UInt64]) -> Float {
    var sum = 0
    for key in keys { sum += weight(key, first: slots[Int(truncatingIfNeeded: key) & mask]) }
    return Self.weight(sum)
  }

  /// A sum of hundredths with the weights of so many features added.
  ///
  /// All first slots are read before any is looked at: reads that do not depend on each other run side by
  /// side. `found` is room for them.
  func adding(
    _ keys: UnsafePointer<UInt64>, _ found: UnsafeMutablePointer<UInt32>, _ count: Int,
    to start: Int
  ) -> Int {
    unsafe slots.withUnsafeBufferPointer { slots in
      for at in 0..<count {
        unsafe found[at] = slots[Int(truncatingIfNeeded: keys[at]) & mask]
      }
    }
    var sum = start
    for at in 0..<count { unsafe sum += weight(keys[at], first: found[at]) }
    return sum
  }

  /// The weight that so many hundredths are.
  @inline(__always)
  static func weight(_ hundredths: Int) -> Float { Float(hundredths) / 100 }

  /// The weight of a feature in hundredths, given what the first slot holds where it may stand; 0 for one
  /// that the model does not know.
  @inline(__always)
  private func weight(_ key: UInt64, first: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    var found = first
    let mark = Self.mark(key)
    while true {
      if found == 0 { return 0 }
      if found >> 12 == mark { return Int(found & 0xFFF) - 2048 }
      slot = (slot + 1) & mask
      found = slots[slot]
    }
  }

  /// The upper 20 bits of a hash.
  @inline(__always)
  private static func mark(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 44) }

  /// A weight as a slot holds it, never zero.
  private static func packed(_ weight: Float) -> UInt32 {
    let hundredths = Int((weight * 100).rounded())
    return UInt32(2048 + min(max(hundredths, range.lowerBound), range.upperBound))
  }
}
