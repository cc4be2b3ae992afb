/// What makes a claim worth a fact-checker's time, or not.
///
/// Factors only look; ``CheckWorth`` adds up what they say.
protocol CheckFactor: Sendable {
  /// The factor's name in traces.
  static var name: String { get }
  /// What it adds, in log-odds; nil where it says nothing.
  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double?
}

/// Adds the check factors up.
enum CheckWorth {
  /// A claim that is being weighed.
  struct Candidate {
    let attribution: Attribution
    let kind: ClaimKind
    let propositions: [Proposition]
  }

  /// The factors, in the order of the trace.
  static let factors: [any CheckFactor.Type] = [
    QuantityFactor.self, WordFactor.self, NameFactor.self, TenseFactor.self, KindFactor.self,
    HedgeFactor.self, LengthFactor.self,
  ]

  /// Where a claim without any reason stands.
  private static let bias = -1.6

  static func score(
    _ attribution: Attribution, _ kind: ClaimKind, _ propositions: [Proposition],
    _ context: ClaimContext
  ) -> (score: Double, trace: [TraceStep]) {
    let claim = Candidate(attribution: attribution, kind: kind, propositions: propositions)
    var sum = bias
    var trace: [TraceStep] = []
    for factor in factors {
      guard let weight = factor.weight(claim, in: context), weight != 0 else { continue }
      sum += weight
      trace.append(TraceStep(stage: "check", rule: factor.name, weight: rounded(weight)))
    }
    return (rounded(Odds.probability(Float(sum))), trace)
  }

  /// To four decimals, so that records are the same on every machine.
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
