import ArgumentParser
import Hearsay

/// Files of records that are read twice: what comes through a pipe is kept in a temporary file.
final class RecordFiles {
  /// A line of one of the files.
  struct Line {
    let file: String
    /// The place of the file among all.
    let place: Int
    /// Its first byte in the file.
    let start: Int
    /// The 1-based number.
    let number: Int
    let bytes: [UInt8]
    /// Whether it is the last one and does not end in a line feed.
    let isCutOff: Bool
  }

  private let names: [String]
  /// Copies of what came through pipes, by the place of the file.
  private var copies: [Int: RawFile] = [:]
  /// The file that was asked for last.
  private var opened: (place: Int, file: RawFile)?

  /// Takes the names of the files; "-" stands for standard input.
  init(_ names: [String]) { self.names = names }

  /// Reads all lines, in the order of the files, for the first time or again.
  ///
  /// - Throws: Which file cannot be read and why, and what `body` throws.
  func forEach(_ body: (Line) throws -> Void) throws {
    for (place, name) in names.enumerated() {
      let isFirstTime = copies[place] == nil
      var lines: RecordLines
      if let copy = copies[place] {
        do throws(SystemError) { try copy.seek(to: 0) } catch {
          throw ValidationError("\(name): its copy cannot be read: \(error)")
        }
        lines = RecordLines(copy)
      } else {
        lines = try RecordLines(name)
        if isPipe(name) { copies[place] = try copy(of: name) }
      }
      if isFirstTime { lines.copy = copies[place] }
      try read(&lines, place, body)
    }
  }

  private func read(
    _ lines: inout RecordLines, _ place: Int, _ body: (Line) throws -> Void
  ) throws {
    let name = names[place]
    var number = 0
    var start = 0
    var pending: [UInt8]?
    func take(_ bytes: [UInt8], isCutOff: Bool) throws {
      number += 1
      try body(
        Line(
          file: name == "-" ? "standard input" : name, place: place, start: start,
          number: number, bytes: bytes, isCutOff: isCutOff))
      start += bytes.count + 1
    }
    while let line = lines.next() {
      if let pending { try take(pending, isCutOff: false) }
      pending = line
    }
    if let failure = lines.failure { throw ValidationError("\(name): \(failure)") }
    if let pending { try take(pending, isCutOff: !lines.endsWithLineFeed) }
  }

  /// Bytes of a file that was read before; fewer where it has become shorter.
  func bytes(of place: Int, from start: Int, count: Int) throws -> [UInt8] {
    do throws(SystemError) {
      if opened?.place != place {
        if let copy = copies[place] {
          opened = (place, copy)
        } else {
          opened = (place, try .reading(Path(names[place])))
        }
      }
      guard let file = opened?.file else { return [] }
      try file.seek(to: start)
      var bytes: [UInt8] = []
      while bytes.count < count {
        let more = try file.read(count - bytes.count)
        if more.isEmpty { break }
        bytes += more
      }
      return bytes
    } catch {
      throw ValidationError("\(names[place]): \(error)")
    }
  }

  /// What is said of a file whose lines are not those that were read before.
  func changed(_ place: Int) -> ValidationError {
    ValidationError("\(names[place]): the file was changed while it was read: start again")
  }

  private func isPipe(_ name: String) -> Bool {
    if name == "-" { return true }
    return (try? FileSystem.status(of: Path(name)).kind) != .file
  }

  private func copy(of name: String) throws -> RawFile {
    do throws(SystemError) { return try RawFile.temporary() } catch {
      throw ValidationError(
        "\(name): no room to keep what comes through a pipe: \(error); set TMPDIR, or name a file")
    }
  }
}
