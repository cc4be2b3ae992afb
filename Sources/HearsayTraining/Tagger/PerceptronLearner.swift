internal import Hearsay

/// The weights of an averaged perceptron while it learns.
struct PerceptronLearner {
  var features = TaggerFeatures()
  private var weights: [Int32]
  private var totals: [Int64]
  private var stamps: [Int32]
  /// The decisions so far.
  var step: Int32 = 0
  private let mask: UInt32

  init(bits: Int) {
    let places = 1 << bits
    mask = UInt32(places - 1)
    weights = Array(repeating: 0, count: places + TaggerModel.margin)
    totals = Array(repeating: 0, count: places + TaggerModel.margin)
    stamps = Array(repeating: 0, count: places + TaggerModel.margin)
  }

  /// The tag with the highest score.
  func best(_ candidates: TagSet) -> PennTag {
    var best = PennTag.nn
    var bestScore = Int32.min
    var left = candidates.rawValue
    while left != 0 {
      let tag = left.trailingZeroBitCount
      left &= left - 1
      var score: Int32 = 0
      for hash in features.hashes { score &+= weights[Int(hash & mask) + tag] }
      if score > bestScore {
        bestScore = score
        best = PennTag(rawValue: UInt8(tag)) ?? .nn
      }
    }
    return best
  }

  /// Raises the weights of the right tag and lowers those of the guess.
  mutating func update(truth: PennTag, guess: PennTag) {
    for hash in features.hashes {
      add(1, Int(hash & mask) + Int(truth.rawValue))
      add(-1, Int(hash & mask) + Int(guess.rawValue))
    }
  }

  private mutating func add(_ change: Int32, _ place: Int) {
    totals[place] += Int64(step - stamps[place]) * Int64(weights[place])
    stamps[place] = step
    weights[place] += change
  }

  /// The averages over all steps, rounded and cut to what the file can hold.
  func quantized(quarterUnit: Int) -> [Int8] {
    let range = TaggerModel.weightRange
    return weights.indices.map { place in
      let total = totals[place] + Int64(step - stamps[place]) * Int64(weights[place])
      let average = Double(total) / Double(max(1, step))
      let unit = (average * 4 / Double(quarterUnit)).rounded()
      return Int8(min(max(Int(unit), range.lowerBound), range.upperBound))
    }
  }
}
