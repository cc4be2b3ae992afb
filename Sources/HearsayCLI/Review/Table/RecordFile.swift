import ArgumentParser
import Hearsay

/// A file of records, gone through once for its table; single records are read again when asked for.
final class RecordFile {
  /// What it is called in messages.
  let name: String
  private(set) var table = RecordTable()
  /// How many lines were left out since they are no records.
  private(set) var faults = 0
  private let file: RawFile
  private static let mostComplaints = 20

  /// Reads the file.
  ///
  /// - Throws: Where it cannot be read or holds no record.
  init(_ name: String) throws {
    self.name = name
    do throws(SystemError) { file = try .reading(Path(name), waits: true) } catch {
      throw ValidationError("\(name): \(error)")
    }
    var lines = RecordLines(file)
    var (number, start) = (0, 0)
    while let line = lines.next() {
      number += 1
      take(line, number: number, start: start)
      start += line.count + 1
    }
    if let failure = lines.failure { throw ValidationError("\(name): \(failure)") }
    if faults > Self.mostComplaints {
      Terminal.talk("hearsay: \(name): \(faults - Self.mostComplaints) more lines are left out")
    }
    guard table.count > 0 else {
      throw ValidationError("\(name): there is no record in it: name what `hearsay extract` wrote")
    }
  }

  private func take(_ line: [UInt8], number: Int, start: Int) {
    guard line.contains(where: { $0 > 32 }) else { return }
    let place = RecordTable.Place(start: start, count: line.count)
    do throws(JSONParser.Fault) {
      let row = try RecordRow(line)
      if row.isError { return }
      guard row.isAssertion else { return complain(number, "this is no record of an assertion") }
      if !table.add(row, at: place) { complain(number, "its id stands on an earlier line") }
    } catch {
      complain(number, error.message)
    }
  }

  private func complain(_ line: Int, _ message: String) {
    faults += 1
    guard faults <= Self.mostComplaints else { return }
    Terminal.talk("hearsay: \(name):\(line): \(message); the line is left out")
  }

  /// The line of a record.
  func line(_ row: Int) throws(SystemError) -> [UInt8] {
    let place = table.places[row]
    return try file.bytes(from: place.start, count: place.count)
  }

  /// The record of a row; nil where the file was changed meanwhile.
  func record(_ row: Int) throws(SystemError) -> RecordTree? {
    let line = try line(row)
    guard let tree = try? JSONParser.value(of: line), let record = RecordTree(tree) else {
      return nil
    }
    return Array(record.id.utf8) == table.ids[row] ? record : nil
  }
}
