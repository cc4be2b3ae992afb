import Hearsay

/// The second reading of records: writes them with their groups, or the groups themselves.
struct GroupRun {
  let files: RecordFiles
  let index: GroupIndex
  let places: GroupPlaces
  let leastSize: Int
  let output: OutputFile

  /// Writes the records in their order, each with the keys of its group at its end.
  func writeRecords() throws {
    var number = 0
    var record = 0
    try files.forEach { line in
      guard let fate = index.fate(number, line.bytes) else { throw files.changed(line.place) }
      number += 1
      switch fate {
      case .left: break
      case .passed: try output.write(line.bytes + [10])
      case .grouped(let end):
        let place = places.place(record)
        record += 1
        guard place.size >= leastSize else { return }
        let suffix = GroupWriter.suffix(
          id: places.id(place.group), size: place.size, role: place.role)
        try output.write(line.bytes[..<end] + Array(suffix.utf8) + [10])
      }
    }
    guard number == index.lines else { throw files.changed(0) }
  }

  /// Writes one object for each group, reading its records again.
  func writeSummary() throws {
    let lines = try recordLines()
    var json = JSONWriter()
    for group in places.groups(atLeast: leastSize) {
      let members = try group.map { index in
        let place = places.place(Int(index))
        return (member: try member(lines[Int(index)]), role: place.role)
      }
      guard let first = group.first else { continue }
      GroupWriter.write(id: places.id(places.place(Int(first)).group), members, to: &json)
      try output.write(json.bytes)
      json.clear()
    }
  }

  /// Where a record's line stands.
  private struct LinePlace {
    let file: Int32
    let length: Int32
    let start: Int
  }

  private func recordLines() throws -> [LinePlace] {
    var lines: [LinePlace] = []
    var number = 0
    try files.forEach { line in
      guard let fate = index.fate(number, line.bytes) else { throw files.changed(line.place) }
      number += 1
      guard case .grouped = fate else { return }
      lines.append(
        LinePlace(
          file: Int32(line.place), length: Int32(line.bytes.count), start: line.start))
    }
    guard number == index.lines else { throw files.changed(0) }
    return lines
  }

  private func member(_ place: LinePlace) throws -> GroupWriter.Member {
    let bytes = try files.bytes(
      of: Int(place.file), from: place.start, count: Int(place.length))
    do throws(JSONParser.Fault) {
      let record = try GroupedRecord(bytes)
      return GroupWriter.Member(
        id: record.id, source: record.sourceName, claim: record.claim ?? [],
        article: record.articleID, publisher: record.publisher, published: record.published)
    } catch {
      throw files.changed(Int(place.file))
    }
  }
}
