import ArgumentParser
import Hearsay

/// The lines of a file of records, read piece by piece; blank ones are empty.
struct RecordLines: Sequence, IteratorProtocol {
  private let path: String
  private let handle: RawFile
  private var feed = LineFeed(maximumBytes: .max)
  private var ready: [[UInt8]] = []
  private var position = 0
  private var isAtEnd = false
  /// Whether the last line has its line feed; known at the end.
  private(set) var endsWithLineFeed = true
  /// Why the file could not be read to its end; known when there is no further line.
  private(set) var failure: SystemError?

  /// Opens the file; "-" stands for standard input.
  init(_ path: String) throws {
    self.path = path
    do throws(SystemError) {
      handle = path == "-" ? .standardInput : try .reading(Path(path), waits: true)
      if path != "-", try FileSystem.status(of: Path(path)).kind == .folder {
        throw SystemError.isFolder
      }
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }

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
    do throws(SystemError) { return try handle.read(1 << 18) } catch {
      failure = error
      return []
    }
  }
}
