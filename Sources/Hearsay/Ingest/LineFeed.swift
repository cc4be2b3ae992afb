/// Cuts a stream of bytes into lines, so that a large file of lines need not be held in memory.
///
/// Feed it the chunks of a file and then call ``finish(_:)``. Line feeds end lines; a carriage return
/// before one is left in the line. A line over the limit is cut off, not gathered.
public struct LineFeed: Sendable {
  /// One line.
  public struct Line: Sendable {
    /// Its 1-based number.
    public let number: Int
    /// Its bytes without the line feed; empty where it is over the limit.
    public let bytes: [UInt8]
    /// Its length in bytes.
    public let length: Int
  }

  private let maximumBytes: Int
  private var pending: [UInt8] = []
  private var length = 0
  private var number = 0

  /// Makes a feed that keeps lines of at most so many bytes.
  public init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  /// Takes the next bytes of the stream and calls `body` with each line that ends in them.
  public mutating func add(_ chunk: [UInt8], _ body: (Line) -> Void) {
    var start = 0
    for at in chunk.indices where chunk[at] == 10 {
      gather(chunk[start..<at])
      close(body)
      start = at + 1
    }
    gather(chunk[start...])
  }

  /// Calls `body` with the last line, where no line feed ended it.
  public mutating func finish(_ body: (Line) -> Void) {
    if length > 0 { close(body) }
  }

  private mutating func gather(_ bytes: ArraySlice<UInt8>) {
    length += bytes.count
    if length <= maximumBytes { pending.append(contentsOf: bytes) } else { pending = [] }
  }

  private mutating func close(_ body: (Line) -> Void) {
    number += 1
    body(Line(number: number, bytes: pending, length: length))
    pending.removeAll(keepingCapacity: true)
    length = 0
  }
}
