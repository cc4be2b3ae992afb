/// How well confidences tell right from wrong.
public struct ConfidenceScore: Sendable {
  /// The number of predictions with a confidence.
  public let count: Int
  /// The expected calibration error, in ten bins.
  public let calibrationError: Double
  /// The mean squared difference from 0 or 1.
  public let brier: Double
  /// The probability that a right one outranks a wrong one; nil where all are the same.
  public let auc: Double?
  /// The share that is right.
  public let baseRate: Double

  /// The bins that have a prediction, from the lowest confidence up.
  public let bins: [Bin]

  /// The predictions whose confidences share a tenth.
  public struct Bin: Sendable {
    /// The number of predictions.
    public let count: Int
    /// The mean of their confidences.
    public let confidence: Double
    /// The share of them that is right.
    public let share: Double
  }

  private static let binCount = 10

  init?(_ points: [(confidence: Double, isRight: Bool)]) {
    guard !points.isEmpty else { return nil }
    count = points.count
    let total = Double(points.count)
    var sums = Array(repeating: (count: 0.0, confidence: 0.0, right: 0.0), count: Self.binCount)
    var squares = 0.0
    for (confidence, isRight) in points {
      let bin = min(Int(confidence * Double(Self.binCount)), Self.binCount - 1)
      let right = isRight ? 1.0 : 0.0
      sums[bin].count += 1
      sums[bin].confidence += confidence
      sums[bin].right += right
      squares += (confidence - right) * (confidence - right)
    }
    calibrationError = sums.reduce(0) { $0 + abs($1.confidence - $1.right) / total }
    brier = squares / total
    baseRate = sums.reduce(0) { $0 + $1.right } / total
    bins = sums.filter { $0.count > 0 }.map {
      Bin(count: Int($0.count), confidence: $0.confidence / $0.count, share: $0.right / $0.count)
    }
    auc = Self.auc(points)
  }

  private static func auc(_ points: [(confidence: Double, isRight: Bool)]) -> Double? {
    let right = Double(points.filter(\.isRight).count)
    let wrong = Double(points.count) - right
    guard right > 0, wrong > 0 else { return nil }
    let sorted = points.sorted { $0.confidence < $1.confidence }
    var wins = 0.0
    var below = 0.0
    var at = 0
    while at < sorted.count {
      let equal = sorted[at...].prefix { $0.confidence == sorted[at].confidence }
      let equalRight = Double(equal.filter(\.isRight).count)
      let equalWrong = Double(equal.count) - equalRight
      wins += equalRight * (below + equalWrong / 2)
      below += equalWrong
      at += equal.count
    }
    return wins / (right * wrong)
  }
}
