/// Adds up the weights of the features that it takes.
///
/// It gathers the features' hashes and has their weights looked up together, so that the processor waits
/// for many places of memory at once and not for one after the other.
///
/// Copies share the room for hashes: one may be used as soon as the other's score has been taken.
struct ScoreSink: FeatureSink {
  private let model: LinearModel
  private let batch = FeatureBatch()
  private var count = 0
  /// The weights so far, in hundredths.
  private var sum = 0

  init(_ model: LinearModel) { self.model = model }

  @inline(__always)
  mutating func add(
    _ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue, _ c: FeatureValue
  ) {
    if count == FeatureBatch.capacity { lookUp() }
    let key = FeatureHash.feature(template.index, a.hash, b.hash, c.hash)
    model.prefetch(key)
    unsafe batch.keys[count] = key
    count += 1
  }

  /// The sum of the weights since the last call.
  mutating func takeScore() -> Float { LinearModel.weight(takeHundredths()) }

  /// The sum of the weights since the last call, in hundredths: sums that are put together are exact so.
  mutating func takeHundredths() -> Int {
    lookUp()
    defer { sum = 0 }
    return sum
  }

  /// The sum of the weights since the last call of ``takeScore()``, which goes on.
  mutating func scoreSoFar() -> Float {
    lookUp()
    return LinearModel.weight(sum)
  }

  private mutating func lookUp() {
    unsafe sum = model.adding(batch.keys, count, to: sum)
    count = 0
  }
}

/// Room for the hashes of some features.
@safe private final class FeatureBatch {
  static let capacity = 64
  let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)

  deinit { unsafe keys.deallocate() }
}
