/// Something known after attribution that makes a record more or less likely to be right.
protocol ConfidenceFactor: Sendable {
  /// The factor's name in traces.
  static var name: String { get }
  /// What it adds for an attribution, in log-odds; nil where it says nothing.
  static func weight(_ index: Int, in claimed: ClaimedArticle) -> Double?
}

/// The factors, in the order of the trace.
enum ConfidenceFactors {
  static let all: [any ConfidenceFactor.Type] = [
    UnresolvedPronounFactor.self, UnclosedQuotationFactor.self,
  ]
}
