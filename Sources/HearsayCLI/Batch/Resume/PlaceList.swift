/// Places of a file in some order; those that follow each other are one.
struct PlaceList {
  private(set) var all: [Range<Int>] = []

  /// Adds the next place.
  mutating func add(_ place: Range<Int>) {
    guard !place.isEmpty else { return }
    if let last = all.last, last.upperBound == place.lowerBound {
      all[all.count - 1] = last.lowerBound..<place.upperBound
    } else {
      all.append(place)
    }
  }

  /// Whether they are a file of so many bytes from its beginning to its end.
  func isWhole(_ count: Int) -> Bool { all == (count == 0 ? [] : [0..<count]) }
}
