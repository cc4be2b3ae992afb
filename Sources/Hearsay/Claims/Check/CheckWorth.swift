/// What makes a claim worth a fact-checker's time, or not: one question that fact-checkers ask.
///
/// Factors only look and note signs; the weights of the signs are fitted (``CheckWorthModel``).
protocol CheckFactor: Sendable {
  /// The factor's name, in traces and in the file of weights.
  static var name: CheckFactorName { get }
  /// Notes the signs that a statement shows.
  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns)
}

/// Weighs how much a claim is worth a fact-checker's time.
///
/// Each factor answers one question, whether the claim is specific, measurable, consequential, about the
/// past or present, no opinion or forecast; the sums of their signs' weights are the steps of the
/// trace, and add up to the log-odds of the score.
enum CheckWorth {
  /// The factors, in the order of the trace.
  static let factors: [any CheckFactor.Type] = [
    SpecificFactor.self, MeasurableFactor.self, ConsequentialFactor.self,
    PastOrPresentFactor.self, ActorFactor.self, OpinionOrForecastFactor.self, FormFactor.self,
  ]

  /// The signs that a statement shows.
  ///
  /// Complexity: linear in its tokens.
  static func signs(
    _ claim: CheckCandidate, in scene: CheckScene, keepsWords: Bool = false
  ) -> CheckSigns {
    var signs = CheckSigns(keepsWords: keepsWords)
    for factor in factors { factor.read(claim, in: scene, into: &signs) }
    return signs
  }

  /// How much a claim is worth a fact-checker's time, 0 to 1.
  static func score(_ signs: CheckSigns, _ model: CheckWorthModel) -> Double {
    // To four decimals, so that records are the same on every machine.
    (Odds.probability(Float(model.logOdds(signs))) * 10_000).rounded() / 10_000
  }

  /// The reasons for a score: where every claim starts, then what each factor adds, with the words
  /// that it looked at; together the log-odds of the score.
  static func trace(_ signs: CheckSigns, _ model: CheckWorthModel) -> [TraceStep] {
    var trace = [TraceStep(stage: stage, rule: "bias", weight: model.base)]
    for factor in factors {
      var weight = 0.0
      var isSeen = false
      signs.forEach { place, amount in
        guard CheckSign.allCases[place].factor == factor.name else { return }
        weight += model.weights[place] * amount
        isSeen = true
      }
      guard isSeen else { continue }
      trace.append(
        TraceStep(
          stage: stage, rule: factor.name.rawValue, weight: weight,
          words: words(of: factor.name, signs, model)))
    }
    return trace
  }

  private static let stage = "check"

  /// The words on which the signs of a factor that weigh something stand, in text order.
  private static func words(
    of factor: CheckFactorName, _ signs: CheckSigns, _ model: CheckWorthModel
  ) -> [Range<Int>] {
    let seen = signs.words
      .filter { $0.sign.factor == factor && model.weights[$0.sign.index] != 0 }
      .map(\.tokens)
      .sorted {
        $0.lowerBound != $1.lowerBound
          ? $0.lowerBound < $1.lowerBound : $0.upperBound > $1.upperBound
      }
    var words: [Range<Int>] = []
    for tokens in seen where !(words.last.map { $0.upperBound > tokens.lowerBound } ?? false) {
      words.append(tokens)
    }
    return words
  }
}
