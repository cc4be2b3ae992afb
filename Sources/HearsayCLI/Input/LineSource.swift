import Hearsay

/// Cuts a file of lines into units of work, holding one chunk at a time.
struct LineSource {
  private static let chunkSize = 1 << 18
  /// A unit has at least so many bytes where there are as many: tasks cost something, too.
  private let unitSize: Int

  let file: InputFile
  private let stream: any ByteStream
  private var told = 0
  private var feed: LineFeed
  private var ready: [LineFeed.Line] = []
  private var isAtEnd = false
  private let isStream: Bool
  /// Whether there is nothing to complain of when no line comes.
  private var mayEnd: Bool

  /// Cuts what a stream gives.
  ///
  /// A stream may be empty, which in a file is an error, and its lines come one by one, since whoever
  /// wrote one may wait for its records.
  init(_ file: InputFile, _ stream: any ByteStream, maximumBytes: Int, isStream: Bool = false) {
    self.file = file
    self.stream = stream
    told = stream.position
    self.isStream = isStream
    unitSize = isStream ? 1 : 1 << 16
    mayEnd = isStream
    feed = LineFeed(maximumBytes: maximumBytes)
  }

  /// Whether the next unit has not come yet.
  var wouldWait: Bool { isStream && ready.isEmpty && !isAtEnd && !stream.isReadable }

  /// The next unit; nil at the end.
  mutating func next() -> WorkUnit? {
    do throws(ReadingFailure) {
      while ready.isEmpty, !isAtEnd { try fill() }
    } catch {
      (isAtEnd, mayEnd) = (true, true)
      return .problem(InputProblem(file.path, id: file.id, detail: error.description))
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
    let read = stream.position - told
    told += read
    return .lines(Array(ready.prefix(count)), of: file, read: read)
  }

  private mutating func fill() throws(ReadingFailure) {
    let chunk = try stream.read(Self.chunkSize)
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
