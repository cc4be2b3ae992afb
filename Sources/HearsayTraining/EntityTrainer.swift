public import Hearsay
public import HearsayMatching
internal import HearsayText

/// Fits the weights of the entity stage to articles whose names are marked.
public struct EntityTrainer {
  /// A name that is marked in an article.
  public struct Gold: Sendable {
    /// The offset of its first byte.
    public let start: Int
    /// The offset after its last byte.
    public let end: Int
    /// Its type.
    public let type: EntityType

    /// Makes a marked name.
    public init(start: Int, end: Int, type: EntityType) {
      self.start = start
      self.end = end
      self.type = type
    }
  }

  private struct Example {
    let scene: EntityScene
    let sheet: NameFinder.Sheet
    let gold: [Int8]
  }

  private let rounds: Int
  private let rate: Float
  private let decay: Float

  /// Makes a trainer; `decay` is the strength of the pull toward zero.
  public init(rounds: Int = 12, rate: Float = 0.1, decay: Float = 0.00002) {
    self.rounds = rounds
    self.rate = rate
    self.decay = decay
  }

  /// The text of the file of weights that fits the articles.
  public func fit(
    _ articles: [(article: Article, gold: [Gold])], pipeline: Pipeline, lexicons: Lexicons
  )
    -> String
  {
    let resources = EntityResources(lexicons)
    var examples = articles.map { item in
      let scene = EntityScene(pipeline.syntax.run(pipeline.segment.run(item.article)), resources)
      let sheet = NameFinder.sheet(scene)
      return Example(scene: scene, sheet: sheet, gold: Self.align(scene, sheet, item.gold))
    }
    let first = fit(examples)
    let finder = NameFinder(weights: NameWeights(passes: [first, first]))
    examples = examples.map { example in
      let (marginals, found) = finder.decide(example.scene, example.sheet, first)
      return Example(
        scene: example.scene,
        sheet: NameFinder.sheet(example.scene, example.sheet, marginals, found),
        gold: example.gold)
    }
    return NameWeights(passes: [first, fit(examples)]).lines()
  }

  /// The type of each candidate that is marked, -1 for the others.
  private static func align(
    _ scene: EntityScene, _ sheet: NameFinder.Sheet, _ gold: [Gold]
  ) -> [Int8] {
    var types: [TextSpan: Int8] = [:]
    for item in gold {
      types[TextSpan(item.start, item.end)] = Int8(
        EntityType.allCases.firstIndex(of: item.type) ?? 0)
    }
    return sheet.candidates.map { types[scene.segmented.span(of: $0.tokens)] ?? -1 }
  }

  private func fit(_ examples: [Example]) -> NameWeights.Pass {
    let size = FeatureSpace.count * NameWeights.modeNames.count
    var state = FitState(size: size, rate: rate, decay: decay)
    var order = examples.indices.flatMap { example in
      examples[example].scene.modes.indices.map { (example, $0) }
    }
    var random = SplitMix(state: 7)
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for (example, sentence) in order { step(examples[example], sentence, &state) }
    }
    return NameWeights.Pass(raw: state.weights)
  }

  private func step(_ example: Example, _ sentence: Int, _ state: inout FitState) {
    let sheet = example.sheet
    let range = sheet.firsts[sentence]..<sheet.firsts[sentence + 1]
    guard !range.isEmpty else { return }
    let mode = example.scene.modes[sentence]
    let tokens = example.scene.parsed.sentences[sentence].tokens
    let base = tokens.lowerBound
    var lattice = NameLattice()
    lattice.candidates = range.map {
      .init(sheet.candidates[$0].tokens, after: base, state.score(sheet.features(of: $0), mode))
    }
    var marginals: [SIMD4<Float>] = []
    lattice.addMarginals(count: tokens.count, to: &marginals)
    for (offset, candidate) in range.enumerated() {
      var slope = SIMD4<Float>.zero - marginals[offset]
      let gold = Int(example.gold[candidate])
      if gold >= 0 { slope[gold] += 1 }
      if slope.min() < -0.001 || slope.max() > 0.001 {
        state.update(sheet.features(of: candidate), mode, slope)
      }
    }
  }
}

/// The weights while they are fitted, by AdaGrad.
private struct FitState {
  var weights: [SIMD4<Float>]
  private var squares: [SIMD4<Float>]
  private let rate: Float
  private let decay: Float

  init(size: Int, rate: Float, decay: Float) {
    weights = [SIMD4<Float>](repeating: .zero, count: size)
    squares = [SIMD4<Float>](repeating: SIMD4(repeating: 0.1), count: size)
    self.rate = rate
    self.decay = decay
  }

  func score(_ features: ArraySlice<UInt16>, _ mode: EntityScene.Mode) -> SIMD4<Float> {
    var sum = SIMD4<Float>()
    for feature in features { sum += weights[Int(feature)] }
    for bit in 0..<3 where mode.rawValue & (1 << UInt8(bit)) != 0 {
      let base = (bit + 1) * FeatureSpace.count
      for feature in features { sum += weights[base + Int(feature)] }
    }
    return sum
  }

  mutating func update(
    _ features: ArraySlice<UInt16>, _ mode: EntityScene.Mode, _ slope: SIMD4<Float>
  ) {
    for feature in features { move(Int(feature), slope) }
    for bit in 0..<3 where mode.rawValue & (1 << UInt8(bit)) != 0 {
      let base = (bit + 1) * FeatureSpace.count
      for feature in features { move(base + Int(feature), slope) }
    }
  }

  private mutating func move(_ at: Int, _ slope: SIMD4<Float>) {
    let pulled = slope - weights[at] * decay * 50
    squares[at] += pulled * pulled
    weights[at] += pulled * rate / squares[at].squareRoot()
  }
}
