extension RandomAccessCollection {
  /// The first index from which a predicate holds, in a collection where it fails before and holds after.
  ///
  /// Complexity: O(log count) calls of the predicate.
  @inlinable public func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if holds(self[middle]) { high = middle } else { low = index(after: middle) }
    }
    return low
  }
}
