/// An id stands once and is the hash of the article and the positions that the record tells.
struct IDCheck: RecordCheck {
  /// Whether records may be left out, so that it is not known how many stood at the same places.
  let isPartial: Bool
  private var seen: Set<String> = []

  init(isPartial: Bool) { self.isPartial = isPartial }

  mutating func check(_ record: VerifiedRecord, _ faults: inout FaultList) {
    guard let id = record.id else { return }
    defer { seen.insert(id) }
    if seen.contains(id) {
      return faults.add(record.line, "the id \(id) stands twice; ids are unique in a file")
    }
    guard let places = AssertionPlaces(record), !isExpected(id, places, record) else { return }
    faults.add(
      record.line,
      "the id \(id) is not that of its article, text and positions, which is \(expected(places))")
  }

  private func isExpected(
    _ id: String, _ places: AssertionPlaces, _ record: VerifiedRecord
  ) -> Bool {
    if id == expected(places) { return true }
    guard isPartial, let order = record.json["seq"]?.integer, order > 0 else { return false }
    return (0..<order).contains { id == places.id(repetition: $0) }
  }

  /// The id that the next record at some places has.
  private func expected(_ places: AssertionPlaces) -> String {
    var count = 0
    while seen.contains(places.id(repetition: count)) { count += 1 }
    return places.id(repetition: count)
  }
}
