internal import HearsayText

/// Numbers, money and percentages can be measured.
enum QuantityFactor: CheckFactor {
  static let name = "quantity"

  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double? {
    var sum = 0.0
    for part in claim.attribution.content {
      for quantity in QuantityFinder.quantities(in: part, of: context.tagged) {
        switch context.tagged.quantities[quantity].kind {
        case .money, .percent: sum += 1.2
        case .number: sum += 0.8
        case .date, .time: sum += 0.4
        case .ordinal: sum += 0.2
        }
      }
    }
    return sum == 0 ? nil : min(sum, 2)
  }

  static func words(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> [Range<Int>] {
    claim.attribution.content.flatMap { part in
      QuantityFinder.quantities(in: part, of: context.tagged).map {
        context.tagged.quantities[$0].tokens
      }
    }
  }
}

/// Finds the quantities inside a range of tokens.
enum QuantityFinder {
  /// Their indices, by binary search: quantities stand in text order.
  static func quantities(in tokens: Range<Int>, of tagged: TaggedArticle) -> Range<Int> {
    let all = tagged.quantities
    let start = all.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    let end = all.partitioningIndex { $0.tokens.upperBound > tokens.upperBound }
    return start..<max(start, end)
  }
}
