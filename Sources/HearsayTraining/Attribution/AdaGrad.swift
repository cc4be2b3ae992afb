/// Weights under AdaGrad (Duchi, Hazan and Singer 2011) with L2 regularisation, averaged over the steps
/// after a start (Polyak and Juditsky 1992): the last step counts no more than the others.
///
/// Each step leaves out a share of the features (Wager, Wang and Liang 2013), so that none is leant on
/// where several say the same: words that were not seen in training are judged better.
struct AdaGrad {
  /// One weight with what its updates need, side by side in memory.
  private struct Cell {
    var weight: Double = 0
    var squares: Double = 1e-6
    /// The sum of its values, up to the step in which it was last changed.
    var sum: Double = 0
    var changed: Int32 = 0
  }

  private var cells: [Cell]
  private var step: Int32 = 0
  let rate: Double
  let decay: Double
  /// The share of features that each step leaves out, of 256.
  private let dropped: UInt32
  private var seed: UInt32 = 0
  /// A gradient this small changes nothing that would show.
  private static let negligible = 1e-4

  init(count: Int, rate: Double, decay: Double, dropout: Double) {
    cells = Array(repeating: Cell(), count: count)
    dropped = UInt32(dropout * 256)
    self.rate = rate
    self.decay = decay
  }

  /// The sum of some features' weights.
  func score(_ features: [Int32]) -> Double {
    var sum = 0.0
    for feature in features where !isLeftOut(feature) { sum += cells[Int(feature)].weight }
    return sum
  }

  @inline(__always)
  private func isLeftOut(_ feature: Int32) -> Bool {
    let mixed = (UInt32(bitPattern: feature) &* 0x9E37_79B1 ^ seed) &* 0x85EB_CA6B
    return mixed >> 24 < dropped
  }

  /// Goes on to the next instance.
  mutating func advance() {
    step += 1
    seed = seed &* 0x0019_660D &+ 0x3C6E_F35F
  }

  /// Begins the average anew.
  mutating func restart() {
    step = 0
    for index in cells.indices {
      cells[index].sum = 0
      cells[index].changed = 0
    }
  }

  /// Moves the weights of some features against a gradient.
  mutating func update(_ features: [Int32], _ gradient: Double) {
    guard abs(gradient) > Self.negligible else { return }
    for feature in features where !isLeftOut(feature) {
      var cell = cells[Int(feature)]
      cell.sum += cell.weight * Double(step - cell.changed)
      cell.changed = step
      let slope = gradient + decay * cell.weight
      cell.squares += slope * slope
      cell.weight -= rate * slope / cell.squares.squareRoot()
      cells[Int(feature)] = cell
    }
  }

  /// The weights, averaged since the last restart.
  var averages: [Double] {
    let kept = 1 - Double(dropped) / 256
    return cells.map { cell in
      let sum = cell.sum + cell.weight * Double(step - cell.changed)
      return kept * (step > 0 ? sum / Double(step) : cell.weight)
    }
  }
}

/// The order in which training visits its instances: shuffled, the same in every run.
struct Shuffle {
  private var state: UInt64 = 0x2545_F491_4F6C_DD1D

  mutating func order(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    return order
  }
}
