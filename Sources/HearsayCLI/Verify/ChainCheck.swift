/// A chain counts its levels, ends with the assertion itself, and leads to records of the file.
struct ChainCheck: RecordCheck {
  /// Whether records may be left out, so that chains may lead nowhere.
  let isPartial: Bool
  private var seen: Set<String> = []
  /// The lines of the records that lead to an id, by that id, until it is met.
  private var awaited: [String: [Int]] = [:]

  init(isPartial: Bool) { self.isPartial = isPartial }

  mutating func check(_ record: VerifiedRecord, _ faults: inout FaultList) {
    guard let id = record.id else { return }
    seen.insert(id)
    awaited[id] = nil
    let links = record.json["chain"]?.elements ?? []
    for (index, link) in links.enumerated() where link["level"]?.integer != index + 1 {
      faults.add(record.line, "chain[\(index)].level is not \(index + 1); levels count from 1")
    }
    if let last = links.last, last["assertion_id"]?.text != id {
      faults.add(record.line, "the chain's last link is not the assertion itself")
    }
    guard !isPartial else { return }
    for case let other? in links.dropLast().map({ $0["assertion_id"]?.text })
    where !seen.contains(other) {
      awaited[other, default: []].append(record.line)
    }
  }

  mutating func finish(_ faults: inout FaultList) {
    let missing = awaited.flatMap { id, lines in lines.map { (line: $0, id: id) } }
    for (line, id) in missing.sorted(by: { ($0.line, $0.id) < ($1.line, $1.id) }) {
      faults.add(
        line,
        "the chain leads to \(id), which is not in the file: use --partial where records were left "
          + "out")
    }
  }
}
