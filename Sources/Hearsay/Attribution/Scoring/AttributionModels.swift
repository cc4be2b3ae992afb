internal import HearsayMatching

/// The fitted scorers of attribution, one for each decision.
package struct AttributionModels: Sendable {
  /// Whether this is a cue.
  package var cue: LinearModel
  /// Which content follows it.
  package var after: LinearModel
  /// Which content precedes it.
  package var before: LinearModel
  /// Which words name its source.
  package var source: LinearModel
  /// Which contents and source go together.
  package var choice: LinearModel
  /// Whether all of it is right.
  package var accept: LinearModel
  /// Whether all of one is right that lies in the content of another.
  package var nested: LinearModel
  /// The least probability that all is right with which an attribution is kept.
  package var threshold: Double
  /// The same for one in the content of another.
  package var nestedThreshold: Double

  /// Cues less probable than this get no content and no source.
  package static let cueFloor = 0.25

  /// The threshold of nested ones where no file says another.
  package static let usualNestedThreshold = 0.3

  /// Makes a set of scorers.
  package init(
    cue: LinearModel, after: LinearModel, before: LinearModel, source: LinearModel,
    choice: LinearModel, accept: LinearModel, nested: LinearModel = LinearModel([]),
    threshold: Double, nestedThreshold: Double = usualNestedThreshold
  ) {
    self.cue = cue
    self.after = after
    self.before = before
    self.source = source
    self.choice = choice
    self.accept = accept
    self.nested = nested
    self.threshold = threshold
    self.nestedThreshold = nestedThreshold
  }
}

/// Arithmetic of probabilities.
package enum Odds {
  /// The probability of log-odds.
  package static func probability(_ logOdds: Float) -> Double {
    1 / (1 + exponential(-Double(logOdds)))
  }

  /// e to the power of x, by squaring after a Taylor series: the same bits on every machine.
  package static func exponential(_ x: Double) -> Double {
    if x < -700 { return 0 }
    if x > 700 { return .infinity }
    let halvings = 10
    let small = x / 1024
    var term = 1.0
    var sum = 1.0
    for n in 1...7 {
      term *= small / Double(n)
      sum += term
    }
    for _ in 0..<halvings { sum *= sum }
    return sum
  }
}
