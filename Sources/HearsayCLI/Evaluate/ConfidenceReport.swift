import HearsayTraining

/// How well confidences hold, for people.
struct ConfidenceReport {
  private let score: ConfidenceScore

  init(_ score: ConfidenceScore) { self.score = score }

  /// One line, for what `name` says the confidences are of.
  func text(_ name: String) -> String {
    "confidence vs \(name): ECE \(score.calibrationError.fixed)  Brier \(score.brier.fixed)  "
      + "AUC \(score.auc?.fixed ?? "n/a")  base rate \(score.baseRate.fixed)  (n=\(score.count))"
  }

  /// How often records of each confidence are right, as a Markdown table.
  var reliability: String { Self.table(score.bins) }

  /// A Markdown table of bins.
  static func table(_ bins: [ConfidenceScore.Bin]) -> String {
    (["| records | mean confidence | right |", "| --- | --- | --- |"]
      + bins.map { "| \($0.count) | \($0.confidence.fixed) | \($0.share.fixed) |" })
      .joined(separator: "\n")
  }
}
