/// Maps the scorer's probability to the share of records that are right at it.
///
/// A line of `calibration.weights` is a probability and the share seen there, with a tab between; the
/// map is linear from point to point. Without a table it changes nothing.
struct Calibration: Sendable {
  private let points: [(from: Double, to: Double)]

  init(_ bytes: [UInt8]) {
    points = bytes.split(separator: 10).compactMap { line in
      let fields = line.split(separator: 9).map { Double(String(decoding: $0, as: UTF8.self)) }
      guard fields.count == 2, let from = fields[0], let to = fields[1] else { return nil }
      return (from, to)
    }.sorted { $0.from < $1.from }
  }

  /// Whether there is no table.
  var isEmpty: Bool { points.isEmpty }

  func calibrated(_ probability: Double) -> Double {
    guard let first = points.first, let last = points.last else { return probability }
    if probability <= first.from { return first.to }
    if probability >= last.from { return last.to }
    for (a, b) in zip(points, points.dropFirst()) where probability <= b.from {
      guard b.from > a.from else { return b.to }
      return a.to + (b.to - a.to) * (probability - a.from) / (b.from - a.from)
    }
    return last.to
  }
}
