import ArgumentParser

/// An output file that a later run can go on with, whatever interrupted this one.
///
/// Records are gathered in a partial file beside the output, at the end of what an earlier run left
/// there; the ``Journal`` tells which units they are of. When the run is complete the partial file
/// becomes the output, or, where its records are not in the order of the input any more, the output is
/// put together from it.
final class ResumableOutput: ResultSink {
  /// So many bytes of records go to the disk together.
  private static let bufferSize = 1 << 20

  /// What was done before.
  let journal: Journal
  private let name: String
  private let target: Path
  private let partial: Path
  private let file: RawFile
  private var records: [UInt8] = []
  private var lines: [UInt8] = []
  /// The end of the records, with those that are not written yet.
  private var end: Int
  /// Where the records of the run lie, in the order of the input.
  private var places = PlaceList()

  /// Opens the output, or goes on with what an earlier run left of it.
  ///
  /// - Throws: Where it cannot be written, or belongs to another run.
  init(_ name: String, settings: Fingerprint) throws {
    let path = FileSystem.resolved(Path(name)) ?? Path(name)
    let status = try? FileSystem.status(of: path)
    guard status.map({ $0.kind == .file }) ?? true else {
      throw ValidationError("--resume writes a file: \(name) is none.")
    }
    self.name = name
    target = path
    let hidden = { (ending: String) in
      path.parent.appending(Path(".\(path.lastComponent).\(ending)"))
    }
    partial = hidden("partial")
    do {
      let mode = status?.mode ?? 0o666
      file = try .updating(partial, mode: mode)
      let recorded = try FileSystem.status(of: partial).size
      journal = try Journal(hidden("journal"), settings: settings, recorded: recorded)
      end = journal.end
      try file.truncate(to: end)
      try file.seek(to: end)
    } catch let error as SystemError {
      throw OutputFailure(name: name, error: error)
    }
  }

  func take(_ result: UnitResult) throws(OutputFailure) {
    if let kept = result.kept { return places.add(kept) }
    let place = end..<(end + result.records.count)
    places.add(place)
    records += result.records
    end = place.upperBound
    // What could not be read is tried again by the next run, so it is not noted as done.
    if let unit = result.unit, result.problems.isEmpty {
      let entry = JournalEntry(
        unit: unit, place: place, articles: result.articles, assertions: result.assertions,
        textBytes: result.textBytes)
      lines += Array(entry.line.utf8)
    }
    if records.count >= Self.bufferSize { try flush() }
  }

  func flush() throws(OutputFailure) {
    do throws(SystemError) {
      try file.write(records)
      try file.synchronize()
    } catch { throw OutputFailure(name: name, error: error) }
    records.removeAll(keepingCapacity: true)
    try journal.add(lines)
    lines.removeAll(keepingCapacity: true)
  }

  func finish() throws(OutputFailure) {
    try flush()
    if places.isWhole(end) {
      do { try FileSystem.rename(partial, to: target) } catch {
        throw OutputFailure(name: name, error: error)
      }
    } else {
      try putTogether()
      FileSystem.remove(partial)
    }
    journal.remove()
  }

  /// Copies the records in the order of the input into a new output.
  private func putTogether() throws(OutputFailure) {
    let output = try OutputFile(name)
    for place in places.all {
      do throws(SystemError) { try file.seek(to: place.lowerBound) } catch {
        throw OutputFailure(name: name, error: error)
      }
      var rest = place.count
      while rest > 0 {
        let chunk: [UInt8]
        do throws(SystemError) { chunk = try file.read(min(rest, Self.bufferSize)) } catch {
          throw OutputFailure(name: name, error: error)
        }
        guard !chunk.isEmpty else { throw OutputFailure(name: name, error: .unreadable) }
        try output.write(chunk)
        rest -= chunk.count
      }
    }
    try output.finish()
  }
}
