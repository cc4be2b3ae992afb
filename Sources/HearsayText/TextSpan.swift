/// A half-open range of UTF-8 bytes of one text.
public struct TextSpan: Hashable, Sendable {
  private let first: Int32
  private let past: Int32

  /// The offset of the first byte.
  public var start: Int { Int(first) }
  /// The offset after the last byte.
  public var end: Int { Int(past) }
  /// The number of bytes.
  public var count: Int { end - start }
  /// Whether there is no byte in it.
  public var isEmpty: Bool { first == past }
  /// The same bytes as a range.
  public var range: Range<Int> { start..<end }

  /// Makes a span from byte offsets; `end` is never before `start`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end && start >= 0, "a span runs forward")
    first = Int32(start)
    past = Int32(end)
  }

  /// Whether both have a byte in common.
  public func overlaps(_ other: TextSpan) -> Bool { first < other.past && other.first < past }

  /// Whether every byte of the other is in this one.
  public func contains(_ other: TextSpan) -> Bool { first <= other.first && other.past <= past }

  /// The shortest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// By start, and where that is the same, the shorter one first.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.first != b.first ? a.first < b.first : a.past < b.past
  }
}
