/// The records of an article follow each other as `seq` counts.
struct OrderCheck: RecordCheck {
  /// Whether records may be left out, so that `seq` may leap.
  let isPartial: Bool
  private var article: String?
  private var last = 0

  init(isPartial: Bool) { self.isPartial = isPartial }

  mutating func check(_ record: VerifiedRecord, _ faults: inout FaultList) {
    guard let order = record.json["seq"]?.integer else { return }
    if record.articleID != article { (article, last) = (record.articleID, 0) }
    defer { last = order }
    if order <= last {
      faults.add(record.line, "seq is \(order) after \(last); it counts the records of an article")
    } else if !isPartial, order != last + 1 {
      faults.add(
        record.line,
        "seq is \(order) after \(last): records are missing; use --partial where they were left out"
      )
    }
  }
}
