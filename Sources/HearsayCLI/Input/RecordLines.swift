import ArgumentParser
import Hearsay

/// The lines of a file of records, read piece by piece; blank ones are empty.
struct RecordLines: Sequence, IteratorProtocol {
  private let handle: RawFile
  private var feed = LineFeed(maximumBytes: .max)
  private var ready: [[UInt8]] = []
  private var position = 0
  private var isAtEnd = false
  /// Whether the last line has its line feed; known at the end.
  private(set) var endsWithLineFeed = true
  /// What all bytes that are read are written to as well.
  var copy: RawFile?
  /// Why the file could not be read to its end; known when there is no further line.
  private(set) var failure: SystemError?

  /// Opens the file; "-" stands for standard input.
  init(_ path: String) throws {
    do throws(SystemError) {
      handle = path == "-" ? .standardInput : try .reading(Path(path), waits: true)
      if path != "-", try FileSystem.status(of: Path(path)).kind == .folder {
        throw SystemError.isFolder
      }
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }

  /// Reads on from where an open file stands.
  init(_ handle: RawFile) { self.handle = handle }

  mutating func next() -> [UInt8]? {
    while position == ready.count, !isAtEnd { fill() }
    guard position < ready.count else { return nil }
    position += 1
    return ready[position - 1]
  }

  private mutating func fill() {
    var lines: [[UInt8]] = []
    let chunk = read()
    if chunk.isEmpty {
      isAtEnd = true
      feed.finish { lines.append($0.bytes) }
    } else {
      endsWithLineFeed = chunk.last == 10
      feed.add(chunk) { lines.append($0.bytes) }
    }
    (ready, position) = (lines, 0)
  }

  private mutating func read() -> [UInt8] {
    do throws(SystemError) {
      let chunk = try handle.read(1 << 18)
      try copy?.write(chunk)
      return chunk
    } catch {
      failure = error
      return []
    }
  }
}
