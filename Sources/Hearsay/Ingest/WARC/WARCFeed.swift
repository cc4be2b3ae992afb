/// Cuts a stream of bytes into the records of a WARC file (ISO 28500, versions 1.0 and 1.1), so that a
/// large archive of the web need not be held in memory.
///
/// Feed it the chunks of a file and then call ``finish(_:)``. After a record that is damaged it goes on
/// with the next place where a record begins.
public struct WARCFeed: Sendable {
  private enum Phase {
    case header
    case content(WARCHeader, start: Int)
    /// The rest of a record that is over the limit.
    case dropping(WARCRecord, Int)
    /// Looking for the next record after a damaged one.
    case lost
  }

  /// No header is longer.
  private static let longestHeader = 1 << 16

  private let maximumBytes: Int
  private var pending: [UInt8] = []
  private var at = 0
  /// The bytes of the stream before the pending ones.
  private var passed = 0
  private var number = 0
  private var phase = Phase.header
  private var isAtEnd = false

  /// Makes a feed that keeps of each record at most so many bytes.
  public init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  /// Takes the next bytes of the stream and calls `body` with each record that ends in them.
  public mutating func add(_ chunk: [UInt8], _ body: (WARCRecord) -> Void) {
    pending += chunk
    while step(body) {}
    pending.removeFirst(at)
    passed += at
    at = 0
  }

  /// Calls `body` with what the end of the stream leaves.
  public mutating func finish(_ body: (WARCRecord) -> Void) {
    isAtEnd = true
    while step(body) {}
  }

  /// Goes on by one step; false where more bytes are needed.
  private mutating func step(_ body: (WARCRecord) -> Void) -> Bool {
    switch phase {
    case .header: readHeader(body)
    case .content(let header, let start): readContent(header, start, body)
    case .dropping(let record, let count): drop(record, count, body)
    case .lost: findRecord()
    }
  }

  private mutating func readHeader(_ body: (WARCRecord) -> Void) -> Bool {
    while at < pending.count, pending[at] == 13 || pending[at] == 10 { at += 1 }
    guard at < pending.count else { return false }
    let start = passed + at
    guard let end = HeaderFields.end(in: pending[at...]) else {
      guard isAtEnd || pending.count - at > Self.longestHeader else { return false }
      number += 1
      body(WARCRecord(number: number, start: start, fault: .header))
      return lose()
    }
    number += 1
    guard let header = WARCHeader(pending[at..<end]) else {
      body(WARCRecord(number: number, start: start, fault: .header))
      return lose()
    }
    at = end
    phase = .content(header, start: start)
    return true
  }

  private mutating func readContent(
    _ header: WARCHeader, _ start: Int, _ body: (WARCRecord) -> Void
  ) -> Bool {
    var record = WARCRecord(number: number, start: start, header: header)
    guard header.length <= maximumBytes else {
      let kept = min(header.length, Self.longestHeader)
      guard pending.count - at >= kept || isAtEnd else { return false }
      record.content = Array(pending[at...].prefix(kept))
      phase = .dropping(record, header.length)
      return true
    }
    let end = at + header.length
    guard pending.count >= end + WARCHeader.nextRecord.count || isAtEnd else { return false }
    guard end <= pending.count, WARCHeader.isEnd(pending[end...], isAtEnd: isAtEnd) else {
      record.fault = .truncated
      body(record)
      return lose()
    }
    record.content = Array(pending[at..<end])
    at = end
    phase = .header
    body(record)
    return true
  }

  private mutating func drop(
    _ record: WARCRecord, _ count: Int, _ body: (WARCRecord) -> Void
  ) -> Bool {
    let dropped = min(count, pending.count - at)
    at += dropped
    guard dropped == count || isAtEnd else {
      phase = .dropping(record, count - dropped)
      return false
    }
    var record = record
    if dropped < count { record.fault = .truncated }
    body(record)
    phase = .header
    return true
  }

  private mutating func lose() -> Bool {
    phase = .lost
    return true
  }

  private mutating func findRecord() -> Bool {
    let mark = Array("\nWARC/1.".utf8)
    while at + mark.count <= pending.count {
      if pending[at] == 10, pending[at..<(at + mark.count)].elementsEqual(mark) {
        phase = .header
        return true
      }
      at += 1
    }
    if isAtEnd { at = pending.count }
    return false
  }
}
