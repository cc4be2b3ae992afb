public import HearsayMatching

/// Eighth stage: one probability for each assertion, and the evidence for it.
///
/// It starts from the scorer's probability, lets every factor add its log-odds, and calibrates the sum
/// with the table `calibration.weights` where there is one.
public struct ConfidenceStage: Sendable {
  private let calibration: Calibration

  /// Sets the stage up.
  public init(lexicons: Lexicons) {
    calibration = Calibration(lexicons.weights["calibration"] ?? [])
  }

  /// Runs the stage.
  public func run(_ claimed: ClaimedArticle) -> ScoredArticle {
    let attributions = claimed.resolved.attributed.attributions
    var confidences: [Double] = []
    var traces: [[TraceStep]] = []
    for (index, attribution) in attributions.enumerated() {
      let source = claimed.resolved.sources[index]
      var trace = attribution.trace
      trace.append(TraceStep(stage: "resolution", rule: source.rule, weight: 0))
      var sum = Logit.logit(attribution.probability)
      for factor in ConfidenceFactors.all {
        guard let weight = factor.weight(index, in: claimed) else { continue }
        sum += weight
        trace.append(TraceStep(stage: "confidence", rule: factor.name, weight: weight))
      }
      let value = calibration.calibrated(Odds.probability(Float(sum)))
      confidences.append((min(max(value, 0.01), 0.99) * 10_000).rounded() / 10_000)
      traces.append(trace + claimed.claims[index].checkTrace)
    }
    return ScoredArticle(claimed: claimed, confidences: confidences, traces: traces)
  }
}
