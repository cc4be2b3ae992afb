internal import HearsayText

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
