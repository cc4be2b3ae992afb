internal import CPrefetch

/// Weights by feature, found by the features' hashes.
///
/// A slot of 32 bits holds 20 bits of a hash, its mark, and the weight in hundredths, as the files write it.
/// Eight slots make a bucket, which is compared in one step and without a branch: in which slot a feature
/// stands, if in any, cannot be foreseen. A feature without a weight finds another's mark in its bucket
/// about four times in a million.
package final class LinearModel: Sendable {
  private typealias Bucket = SIMD8<UInt32>

  /// The buckets; one that is full goes on in the next one.
  private let buckets: [Bucket]

  /// The weights that a slot can hold, in hundredths.
  private static let range = -2047...2047
  private static let slotsInBucket = 8

  /// Makes a model of features and their weights, which are rounded to hundredths.
  package init(_ weights: [(UInt64, Float)]) {
    // Half full: 5 buckets of 100 are full then.
    let count = max(2, weights.count * 2 / Self.slotsInBucket)
    var buckets = [Bucket](repeating: .zero, count: count)
    for (key, value) in weights {
      let mark = Self.mark(key)
      var bucket = Self.bucket(key, count)
      var slot = Self.slot(of: mark, in: buckets[bucket])
      while slot == nil {
        bucket = bucket + 1 < count ? bucket + 1 : 0
        slot = Self.slot(of: mark, in: buckets[bucket])
      }
      if let slot { buckets[bucket][slot] = mark << 12 | Self.packed(value) }
    }
    self.buckets = buckets
  }

  /// The sum of some features' weights.
  package func sum(_ keys: [UInt64]) -> Float {
    unsafe keys.withUnsafeBufferPointer { keys in
      guard let first = keys.baseAddress else { return 0 }
      return Self.weight(unsafe adding(first, keys.count, to: 0))
    }
  }

  /// Has the bucket of a feature fetched that will be looked up soon: the tables are larger than the
  /// nearest caches, and waiting for memory was most of the cost.
  @inline(__always)
  func prefetch(_ key: UInt64) {
    unsafe buckets.withUnsafeBufferPointer { buckets in
      guard let first = buckets.baseAddress else { return }
      unsafe hearsay_prefetch(first + Self.bucket(key, buckets.count))
    }
  }

  /// A sum of hundredths with the weights of so many features added.
  ///
  /// Complexity: linear in the features.
  func adding(_ keys: UnsafePointer<UInt64>, _ count: Int, to start: Int) -> Int {
    unsafe buckets.withUnsafeBufferPointer { buckets in
      var sums = Bucket.zero
      for at in 0..<count {
        let mark = unsafe Self.mark(keys[at])
        var place = unsafe Self.bucket(keys[at], buckets.count)
        var bucket = unsafe buckets[place]
        sums &+= Self.weights(of: mark, in: bucket)
        while bucket[Self.slotsInBucket - 1] != 0 {
          place = place + 1 < buckets.count ? place + 1 : 0
          bucket = unsafe buckets[place]
          sums &+= Self.weights(of: mark, in: bucket)
        }
      }
      return start + Int(Int32(bitPattern: sums.wrappedSum()))
    }
  }

  /// The weight that so many hundredths are.
  @inline(__always)
  static func weight(_ hundredths: Int) -> Float { Float(hundredths) / 100 }

  /// The weight of the slot that has a mark, in its place, as two's complement; zeros elsewhere.
  ///
  /// Written in additions, shifts and bits alone, which are one instruction each for all slots.
  @inline(__always)
  private static func weights(of mark: UInt32, in bucket: Bucket) -> Bucket {
    let difference = (bucket &>> 12) ^ mark
    // A difference has 20 bits: nothing but zero less one sets the highest bit.
    let isMark = (difference &- 1) &>> 31
    return ((bucket & 0xFFF) &- 2048) & (0 &- isMark)
  }

  /// The slot of a bucket that a mark has or may take; nil for a bucket that is full of others.
  private static func slot(of mark: UInt32, in bucket: Bucket) -> Int? {
    (0..<slotsInBucket).first { bucket[$0] == 0 || bucket[$0] >> 12 == mark }
  }

  /// The bucket in which a feature is looked for first: by the lower 32 bits of its hash.
  @inline(__always)
  private static func bucket(_ key: UInt64, _ count: Int) -> Int {
    (Int(truncatingIfNeeded: key & 0xFFFF_FFFF) &* count) >> 32
  }

  /// The upper 20 bits of a hash; never zero, which marks a free slot.
  @inline(__always)
  private static func mark(_ key: UInt64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: key >> 44))
  }

  /// A weight as a slot holds it, never zero.
  private static func packed(_ weight: Float) -> UInt32 {
    let hundredths = Int((weight * 100).rounded())
    return UInt32(2048 + min(max(hundredths, range.lowerBound), range.upperBound))
  }
}
