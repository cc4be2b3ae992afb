public import HearsayMatching

/// Eighth stage: one probability for each assertion, and the evidence for it.
///
/// It starts from the scorer's probability, lets every factor add its log-odds, and calibrates the sum
/// with the table `calibration.weights` where there is one.
public struct ConfidenceStage: Sendable {
  private let calibration: Calibration
  private let explains: Bool

  /// Sets the stage up.
  ///
  /// - Parameters:
  ///   - lexicons: The weights, with those of the calibration.
  ///   - explains: Whether assertions tell the reasons for them.
  public init(lexicons: Lexicons, explains: Bool = false) {
    calibration = Calibration(lexicons.weights["calibration"] ?? [])
    self.explains = explains
  }

  /// Runs the stage.
  public func run(_ claimed: ClaimedArticle) -> ScoredArticle {
    let verdicts = claimed.claims.indices.map { verdict($0, claimed) }
    return ScoredArticle(
      claimed: claimed, confidences: verdicts.map(\.final),
      traces: verdicts.enumerated().map { explains ? trace($1, $0, claimed) : [] })
  }

  /// How the confidence of one assertion comes about.
  private struct Verdict {
    let factors: [(name: String, weight: Double)]
    /// The probability with the factors.
    let raw: Double
    let calibrated: Double
    /// The probability as records give it.
    let final: Double
  }

  private func verdict(_ index: Int, _ claimed: ClaimedArticle) -> Verdict {
    let factors = ConfidenceFactors.all.compactMap { factor in
      factor.weight(index, in: claimed).map { (name: factor.name, weight: $0) }
    }
    let probability = claimed.resolved.attributed.attributions[index].probability
    let sum = factors.reduce(Logit.logit(probability)) { $0 + $1.weight }
    let raw = Odds.probability(Float(sum))
    // The table was made of attributions; the scorer of the article's own voice is calibrated itself.
    let isOwnVoice = claimed.resolved.attributed.attributions[index].isOwnVoice
    let calibrated = isOwnVoice ? raw : calibration.calibrated(raw)
    return Verdict(
      factors: factors, raw: raw, calibrated: calibrated,
      final: (min(max(calibrated, 0.01), 0.99) * 10_000).rounded() / 10_000)
  }

  /// The reasons of all stages.
  private func trace(
    _ verdict: Verdict, _ index: Int, _ claimed: ClaimedArticle
  ) -> [TraceStep] {
    let attribution = claimed.resolved.attributed.attributions[index]
    let source = claimed.resolved.sources[index]
    let claim = claimed.claims[index]
    return attribution.trace + [
      TraceStep(
        stage: "resolution", rule: source.rule, weight: 0, measure: .nothing,
        words: source.resolvedFrom.map { [$0] } ?? []),
      TraceStep(stage: "claim", rule: claim.kindRule, weight: 0, measure: .nothing),
    ] + claim.checkTrace + confidence(verdict, attribution)
  }

  private func confidence(_ verdict: Verdict, _ attribution: Attribution) -> [TraceStep] {
    func step(_ rule: String, _ weight: Double, _ measure: TraceStep.Measure) -> TraceStep {
      TraceStep(stage: "confidence", rule: rule, weight: weight, measure: measure)
    }
    var steps = [step("scorer", attribution.probability, .probability)]
    steps += verdict.factors.map { step($0.name, $0.weight, .logOdds) }
    if !verdict.factors.isEmpty { steps.append(step("with-factors", verdict.raw, .probability)) }
    if !calibration.isEmpty, !attribution.isOwnVoice {
      steps.append(step("calibration", verdict.calibrated, .probability))
    }
    return steps + [step("final", verdict.final, .probability)]
  }
}
