/// What a run notes of a unit of work whose records are safely on the disk.
struct JournalEntry: Equatable, Sendable {
  /// What was read: see ``LoadedUnit/fingerprint``.
  let unit: Fingerprint
  /// Where its records lie in the partial output, in bytes.
  let place: Range<Int>
  let articles: Int
  let assertions: Int
  let textBytes: Int

  init(
    unit: Fingerprint, place: Range<Int>, articles: Int, assertions: Int, textBytes: Int
  ) {
    self.unit = unit
    self.place = place
    self.articles = articles
    self.assertions = assertions
    self.textBytes = textBytes
  }

  /// Reads a line of the journal; nil when it is none, as at the place where a disk was full.
  init?(line: ArraySlice<UInt8>) {
    let fields = line.split(separator: 32, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 7, let high = UInt64(fields[0], radix: 16),
      let low = UInt64(fields[1], radix: 16)
    else { return nil }
    let numbers = fields[2...].compactMap { Int($0) }
    guard numbers.count == 5, numbers.allSatisfy({ $0 >= 0 }), numbers[0] <= numbers[1] else {
      return nil
    }
    self.init(
      unit: Fingerprint(high: high, low: low), place: numbers[0]..<numbers[1],
      articles: numbers[2], assertions: numbers[3], textBytes: numbers[4])
  }

  /// The entry as a line with its line feed.
  var line: String {
    "\(unit) \(place.lowerBound) \(place.upperBound) \(articles) \(assertions) \(textBytes)\n"
  }
}
