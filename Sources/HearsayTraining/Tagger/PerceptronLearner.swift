internal import Hearsay

/// The weights of an averaged perceptron while it learns.
///
/// There are two sets of them: one learns from all sentences, the other from those that people tagged
/// alone and counts only there, so that it takes up what people do differently from the program that
/// tagged the rest (Daumé III 2007, "Frustratingly easy domain adaptation"). Both are added up in the end.
struct PerceptronLearner {
  var features = TaggerFeatures()
  private var shared: AveragedWeights
  private var gold: AveragedWeights
  /// The decisions so far.
  var step: Int32 = 0
  private let mask: UInt32

  init(bits: Int) {
    let places = 1 << bits
    mask = UInt32(places - 1)
    shared = AveragedWeights(count: places + TaggerModel.margin)
    gold = shared
  }

  /// The tag with the highest score.
  func best(_ candidates: TagSet, isGold: Bool) -> PennTag {
    var best = PennTag.nn
    var bestScore = Int32.min
    var left = candidates.rawValue
    while left != 0 {
      let tag = left.trailingZeroBitCount
      left &= left - 1
      var score: Int32 = 0
      for hash in features.hashes {
        let place = Int(hash & mask) + tag
        score &+= shared.values[place]
        if isGold { score &+= gold.values[place] }
      }
      if score > bestScore {
        bestScore = score
        best = PennTag(rawValue: UInt8(tag)) ?? .nn
      }
    }
    return best
  }

  /// Raises the weights of the right tag and lowers those of the guess.
  mutating func update(truth: PennTag, guess: PennTag, isGold: Bool) {
    for hash in features.hashes {
      let right = Int(hash & mask) + Int(truth.rawValue)
      let wrong = Int(hash & mask) + Int(guess.rawValue)
      shared.change(right, wrong, step)
      if isGold { gold.change(right, wrong, step) }
    }
  }

  /// The averages over all steps, rounded and cut to what the file can hold.
  func quantized(quarterUnit: Int) -> [Int8] {
    let range = TaggerModel.weightRange
    return shared.values.indices.map { place in
      let total = shared.total(place, step) + gold.total(place, step)
      let average = Double(total) / Double(max(1, step))
      let unit = (average * 4 / Double(quarterUnit)).rounded()
      return Int8(min(max(Int(unit), range.lowerBound), range.upperBound))
    }
  }
}

/// Weights with the sums over all steps that their averages are made of.
private struct AveragedWeights {
  private(set) var values: [Int32]
  private var totals: [Int64]
  /// The step in which a total was last brought up to date.
  private var stamps: [Int32]

  init(count: Int) {
    values = Array(repeating: 0, count: count)
    totals = Array(repeating: 0, count: count)
    stamps = Array(repeating: 0, count: count)
  }

  mutating func change(_ right: Int, _ wrong: Int, _ step: Int32) {
    add(1, right, step)
    add(-1, wrong, step)
  }

  /// The sum of a weight's values over all steps.
  func total(_ place: Int, _ step: Int32) -> Int64 {
    totals[place] + Int64(step - stamps[place]) * Int64(values[place])
  }

  private mutating func add(_ change: Int32, _ place: Int, _ step: Int32) {
    totals[place] = total(place, step)
    stamps[place] = step
    values[place] += change
  }
}
