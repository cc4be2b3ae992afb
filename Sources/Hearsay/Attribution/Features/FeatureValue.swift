internal import HearsayText

/// The value of a feature, with the hash that finds its weight and what it was made of.
package struct FeatureValue: Sendable {
  /// What a value was made of, so that its name can be written.
  package enum Origin: Sendable {
    case nothing
    case label(FeatureLabel)
    case tag(PennTag)
    case lemma(Int32)
    case form(Int32)
    case number(Int)
    case length(Int)
    case tenths(Int)
    case twentieths(Int)
    case odds(Int)
  }

  let hash: UInt64
  package let origin: Origin

  /// No value: the feature's name says it all.
  package static let nothing = FeatureValue(hash: 0, origin: .nothing)

  /// A named value.
  @inline(__always) package static func label(_ label: FeatureLabel) -> FeatureValue {
    FeatureValue(hash: FeatureHash.labels[Int(label.rawValue)], origin: .label(label))
  }

  /// Yes or no.
  @inline(__always) package static func flag(_ flag: Bool) -> FeatureValue {
    .label(flag ? .yes : .no)
  }

  /// A part of speech.
  @inline(__always) package static func tag(_ tag: PennTag) -> FeatureValue {
    FeatureValue(hash: FeatureHash.tags[Int(tag.rawValue)], origin: .tag(tag))
  }

  /// A small number; larger ones than 63 count as 63.
  @inline(__always) package static func number(_ number: Int) -> FeatureValue {
    let number = max(0, min(number, 63))
    return FeatureValue(hash: FeatureHash.numbers[number], origin: .number(number))
  }

  /// A length or distance: exact to 4, then by powers of two.
  @inline(__always) package static func bucket(_ length: Int) -> FeatureValue {
    let step = length <= 4 ? length : 3 + Int.bitWidth - 1 - (length - 1).leadingZeroBitCount
    let number = max(0, min(step, 63))
    return FeatureValue(hash: FeatureHash.numbers[number], origin: .length(number))
  }

  /// A probability, in tenths.
  @inline(__always) package static func tenths(_ value: Double) -> FeatureValue {
    let number = max(0, min(Int(value * 10), 63))
    return FeatureValue(hash: FeatureHash.numbers[number], origin: .tenths(number))
  }

  /// A probability, in twentieths.
  @inline(__always) package static func twentieths(_ value: Double) -> FeatureValue {
    let number = max(0, min(Int(value * 20), 63))
    return FeatureValue(hash: FeatureHash.numbers[number], origin: .twentieths(number))
  }

  /// A probability, in steps of half a log-odds: fine where it is near 0 or 1.
  @inline(__always) package static func odds(_ probability: Double) -> FeatureValue {
    let number = OddsSteps.step(of: probability)
    return FeatureValue(hash: FeatureHash.numbers[number], origin: .odds(number))
  }
}

/// Probabilities cut into steps of half a log-odds.
package enum OddsSteps {
  /// Where the steps begin, all but the first: log-odds from -7 to 7.
  private static let bounds = (-14...14).map { Odds.probability(Float($0) / 2) }

  /// The step that a probability lies in.
  static func step(of probability: Double) -> Int {
    bounds.partitioningIndex { $0 > probability }
  }

  /// The probabilities that lie in a step.
  static func range(of step: Int) -> ClosedRange<Double> {
    (step == 0 ? 0 : bounds[step - 1])...(step < bounds.count ? bounds[step] : 1)
  }
}

/// Hashes of feature names, the same whether they come from running text or from a file of weights.
package enum FeatureHash {
  static let labels = FeatureLabel.allCases.map { text($0.name) }
  static let tags = PennTag.allCases.map { text($0.name) }
  static let numbers = (0..<64).map { text(String($0)) }

  /// The hash of a value's text.
  package static func text(_ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    return FoldedWord.hash(bytes, 0..<bytes.count)
  }

  /// The hash of a feature: its template and up to three values, 0 for one that it lacks.
  @inline(__always)
  package static func feature(
    _ template: Int, _ a: UInt64, _ b: UInt64, _ c: UInt64 = 0
  ) -> UInt64 {
    var x = UInt64(truncatingIfNeeded: template &+ 1) &* 0x9E37_79B9_7F4A_7C15
    x = (x ^ a) &* 0xBF58_476D_1CE4_E5B9
    x ^= x >> 29
    x = (x ^ b) &* 0x94D0_49BB_1331_11EB
    x ^= x >> 32
    if c == 0 { return x }
    x = (x ^ c) &* 0xBF58_476D_1CE4_E5B9
    return x ^ (x >> 32)
  }
}
