import Hearsay

/// Cuts a file of lines into units of work, holding one chunk at a time.
struct LineSource {
  private static let chunkSize = 1 << 18
  /// A unit has at least so many bytes where there are as many: tasks cost something, too.
  private let unitSize: Int

  let file: InputFile
  private let handle: RawFile
  private var feed: LineFeed
  private var ready: [LineFeed.Line] = []
  private var isAtEnd = false
  private let isStream: Bool
  /// Whether there is nothing to complain of when no line comes.
  private var mayEnd: Bool

  /// Cuts what a handle reads.
  ///
  /// A stream may be empty, which in a file is an error, and its lines come one by one, since whoever
  /// wrote one may wait for its records.
  init(_ file: InputFile, _ handle: RawFile, maximumBytes: Int, isStream: Bool = false) {
    self.file = file
    self.handle = handle
    self.isStream = isStream
    unitSize = isStream ? 1 : 1 << 16
    mayEnd = isStream
    feed = LineFeed(maximumBytes: maximumBytes)
  }

  /// Whether the next unit has not come yet.
  var wouldWait: Bool { isStream && ready.isEmpty && !isAtEnd && !handle.isReadable }

  /// The next unit; nil at the end.
  mutating func next() -> WorkUnit? {
    do throws(SystemError) {
      while ready.isEmpty, !isAtEnd { try fill() }
    } catch {
      (isAtEnd, mayEnd) = (true, true)
      return .problem(InputProblem(file.path, id: file.id, error))
    }
    guard !ready.isEmpty else { return endOfFile() }
    mayEnd = true
    var count = 0
    var size = 0
    while count < ready.count, size < unitSize {
      size += ready[count].length
      count += 1
    }
    defer { ready.removeFirst(count) }
    return .lines(Array(ready.prefix(count)), of: file)
  }

  private mutating func fill() throws(SystemError) {
    let chunk = try handle.read(Self.chunkSize)
    var lines: [LineFeed.Line] = []
    let keep = { (line: LineFeed.Line) in
      if line.length > line.bytes.count || line.bytes.contains(where: { $0 > 32 }) {
        lines.append(line)
      }
    }
    if chunk.isEmpty {
      isAtEnd = true
      feed.finish(keep)
    } else {
      feed.add(chunk, keep)
    }
    ready += lines
  }

  private mutating func endOfFile() -> WorkUnit? {
    guard !mayEnd else { return nil }
    mayEnd = true
    let error = IngestError(
      .empty, file: file.id, detail: "there is no article in it: fill it or leave it out")
    return .problem(InputProblem(file, error))
  }
}
