/// What makes a claim worth a fact-checker's time, or not.
///
/// Factors only look; ``CheckWorth`` adds up what they say.
protocol CheckFactor: Sendable {
  /// The factor's name in traces.
  static var name: String { get }
  /// What it adds, in log-odds; nil where it says nothing.
  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double?
  /// The words that it looked at, for explanations; none for one that looks at the whole claim.
  static func words(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> [Range<Int>]
}

extension CheckFactor {
  static func words(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> [Range<Int>] { [] }
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

  /// How much a claim is worth a fact-checker's time, 0 to 1.
  static func score(_ claim: Candidate, _ context: ClaimContext) -> Double {
    let sum = factors.reduce(bias) { $0 + ($1.weight(claim, in: context) ?? 0) }
    // To four decimals, so that records are the same on every machine.
    return (Odds.probability(Float(sum)) * 10_000).rounded() / 10_000
  }

  /// The reasons for a score; with the first one they add up to its log-odds.
  static func trace(_ claim: Candidate, _ context: ClaimContext) -> [TraceStep] {
    var trace = [TraceStep(stage: "check", rule: "bias", weight: bias)]
    for factor in factors {
      guard let weight = factor.weight(claim, in: context), weight != 0 else { continue }
      trace.append(
        TraceStep(
          stage: "check", rule: factor.name, weight: weight,
          words: factor.words(claim, in: context)))
    }
    return trace
  }
}
