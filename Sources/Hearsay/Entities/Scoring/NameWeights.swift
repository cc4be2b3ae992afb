internal import HearsayText

/// The fitted weights of the features, for each of the two passes.
package struct NameWeights: Sendable {
  /// The kinds of line that weights are kept for: every line, and the lines of each mode.
  package static let modeNames = ["all", "capitals", "sport", "line"]

  /// Weights of one pass, by combination of modes and feature.
  package struct Pass: Sendable {
    /// By mode (`modeNames`) times `FeatureSpace.count` plus feature.
    package private(set) var raw: [SIMD4<Float>]
    private var combined: [SIMD4<Float>] = []

    /// Takes the weights of all modes.
    package init(raw: [SIMD4<Float>]) {
      self.raw = raw
      let count = FeatureSpace.count
      combined = [SIMD4<Float>](repeating: .zero, count: count * 8)
      for mode in 0..<8 {
        for feature in 0..<count {
          var sum = raw[feature]
          for bit in 0..<3 where mode & (1 << bit) != 0 { sum += raw[(bit + 1) * count + feature] }
          combined[mode * count + feature] = sum
        }
      }
    }

    /// The score of each type for some features.
    @inline(__always)
    package func score(
      _ features: ArraySlice<UInt16>, _ mode: EntityScene.Mode
    ) -> SIMD4<Float> {
      let base = Int(mode.rawValue) * FeatureSpace.count
      var sum = SIMD4<Float>()
      for feature in features { sum += combined[base + Int(feature)] }
      return sum
    }

    /// What a feature adds to each type.
    package func weight(_ feature: UInt16, _ mode: EntityScene.Mode) -> SIMD4<Float> {
      combined[Int(mode.rawValue) * FeatureSpace.count + Int(feature)]
    }
  }

  /// The pass over sentences alone, and the one that knows the article.
  package let passes: [Pass]

  /// Takes the weights of both passes.
  package init(passes: [Pass]) { self.passes = passes }

  /// Reads the bytes of a file of weights: `pass mode feature`, then four numbers in hundredths.
  ///
  /// Complexity: linear in the bytes and the features.
  package init(_ bytes: [UInt8]) {
    var index: [UInt64: Int] = [:]
    for (feature, name) in FeatureSpace.names().enumerated() where !name.isEmpty {
      index[Self.hash(Array(name.utf8)[...])] = feature
    }
    let size = FeatureSpace.count * Self.modeNames.count
    var raw = [[SIMD4<Float>]](
      repeating: [SIMD4<Float>](repeating: .zero, count: size), count: 2)
    var line = NameWeightsLine(bytes)
    while line.next() {
      guard let pass = line.pass, let mode = Self.modeNames.firstIndex(where: line.isMode),
        let feature = index[Self.hash(bytes[line.feature])]
      else { continue }
      raw[pass][mode * FeatureSpace.count + feature] = line.weights / 100
    }
    passes = raw.map { Pass(raw: $0) }
  }

  /// The lines of a file of weights.
  package func lines() -> String {
    let names = FeatureSpace.names()
    var text = ""
    for (number, pass) in passes.enumerated() {
      for (mode, modeName) in Self.modeNames.enumerated() {
        for feature in names.indices where !names[feature].isEmpty {
          let weights = pass.raw[mode * FeatureSpace.count + feature]
          let rounded = (0..<4).map { Int((weights[$0] * 100).rounded()) }
          guard rounded.contains(where: { abs($0) > 1 }) else { continue }
          let fields = rounded.map(String.init).joined(separator: "\t")
          text += "\(number + 1)\t\(modeName)\t\(names[feature])\t\(fields)\n"
        }
      }
    }
    return text
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return state
  }
}
