import Hearsay

/// Cuts a file of lines into units of work, holding one chunk at a time.
struct LineSource {
  private static let chunkSize = 1 << 18
  private static let unitSize = 1 << 16

  let file: InputFile
  private let handle: RawFile
  private var feed: LineFeed
  private var ready: [LineFeed.Line] = []
  private var isAtEnd = false
  /// Whether there is nothing to complain of when no line comes.
  private var mayEnd: Bool

  /// Cuts what a handle reads; without any line that is an error, unless it may be empty.
  init(_ file: InputFile, _ handle: RawFile, maximumBytes: Int, mayBeEmpty: Bool = false) {
    self.file = file
    self.handle = handle
    mayEnd = mayBeEmpty
    feed = LineFeed(maximumBytes: maximumBytes)
  }

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
    while count < ready.count, size < Self.unitSize {
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
