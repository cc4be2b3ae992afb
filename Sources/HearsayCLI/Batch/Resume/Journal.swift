import ArgumentParser

/// The notes of a run that may be interrupted: which units are done, and where their records lie.
///
/// A first line names the settings of the run; each further line is a ``JournalEntry``. An entry is
/// written only after its records are on the disk, so whatever it says holds after a crash; a line that
/// was cut off is no entry.
final class Journal {
  private static let title = "hearsay-journal-1"
  /// The entries that an earlier run left, by what was read.
  private(set) var entries: [Fingerprint: JournalEntry] = [:]
  /// The first byte after all records that the entries speak of.
  private(set) var end = 0
  private let file: RawFile
  private let path: Path

  /// Opens the journal, or starts one, and keeps other runs from it.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - settings: What the records depend on besides the articles.
  ///   - recorded: How many bytes of records there are: entries that reach past them do not hold.
  /// - Throws: When another run has it, when the earlier run had other settings, or when it cannot be
  ///   read or written.
  init(_ path: Path, settings: Fingerprint, recorded: Int) throws {
    self.path = path
    do throws(SystemError) { file = try .updating(path, mode: 0o666) } catch {
      throw OutputFailure(name: path.description, error: error)
    }
    guard file.lock() else {
      throw ValidationError("\(path): another run is writing this output: wait for it to end.")
    }
    let header = Array("\(Self.title) \(settings)\n".utf8)
    do {
      let bytes = try RawFile.contents(of: path)
      if bytes.starts(with: header) {
        let kept = take(bytes, from: header.count, recorded: recorded)
        try file.truncate(to: kept)
        try file.seek(to: kept)
      } else if recorded == 0 || !bytes.contains(10) {
        try file.truncate(to: 0)
        try file.write(header)
      } else {
        throw Self.otherRun(path)
      }
    } catch let error as SystemError {
      throw OutputFailure(name: path.description, error: error)
    }
  }

  /// Takes the entries up to the first line that does not hold; returns where that line begins.
  private func take(_ bytes: [UInt8], from start: Int, recorded: Int) -> Int {
    var start = start
    while let lineFeed = bytes[start...].firstIndex(of: 10),
      let entry = JournalEntry(line: bytes[start..<lineFeed]), entry.place.upperBound <= recorded
    {
      entries[entry.unit] = entry
      end = max(end, entry.place.upperBound)
      start = lineFeed + 1
    }
    return start
  }

  /// Adds entries, as lines.
  func add(_ lines: [UInt8]) throws(OutputFailure) {
    do { try file.write(lines) } catch {
      throw OutputFailure(name: path.description, error: error)
    }
  }

  /// Removes the journal: the run is complete.
  func remove() { FileSystem.remove(path) }

  private static func otherRun(_ path: Path) -> ValidationError {
    ValidationError(
      "\(path): the run that was interrupted had other options, other lexicons or another build of "
        + "hearsay: use the same, or remove this file to start anew.")
  }
}
