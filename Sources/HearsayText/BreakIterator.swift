internal import CBreaks

/// A break iterator of ICU (Unicode Standard Annex 29) over UTF-8.
@safe public struct BreakIterator: ~Copyable {
  /// What it breaks at.
  public enum Kind: Int32, Sendable {
    /// Word boundaries.
    case word = 0
    /// Sentence boundaries.
    case sentence = 1
  }

  private let handle: OpaquePointer

  /// Opens an iterator for English; nil when ICU has no data for it.
  public init?(_ kind: Kind) {
    guard let opened = unsafe hs_breaks_open(kind.rawValue) else { return nil }
    unsafe handle = opened
  }

  deinit { unsafe hs_breaks_close(handle) }

  /// The boundaries after the first one, in bytes from the start of the range, ascending.
  ///
  /// Complexity: linear in the bytes. Empty when ICU reports an error.
  public borrowing func boundaries(_ bytes: [UInt8], _ range: Range<Int>) -> [Int32] {
    guard !range.isEmpty else { return [] }
    return unsafe [Int32](unsafeUninitializedCapacity: range.count) { buffer, count in
      let found = unsafe bytes.withUnsafeBufferPointer { text -> Int64 in
        guard let base = text.baseAddress, let out = buffer.baseAddress else { return 0 }
        return unsafe hs_breaks_find(
          handle, base + range.lowerBound, range.count, out, range.count)
      }
      count = max(0, min(Int(found), range.count))
    }
  }
}
