/// Bytes that stay where they are: those of a static string, or a copy of an array's.
///
/// The only unsafe code of the tables; offsets are trusted in release builds.
@safe package struct FixedBytes: @unchecked Sendable {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  /// Keeps a copy's memory alive; static strings need nobody.
  private let owner: Owner?

  /// Looks at a static string's bytes.
  ///
  /// Complexity: constant.
  package init(_ text: StaticString) {
    unsafe bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    owner = nil
  }

  /// Copies an array's bytes.
  ///
  /// Complexity: linear in their number.
  package init(_ array: [UInt8]) {
    let owner = Owner(array)
    unsafe bytes = UnsafeBufferPointer(owner.memory)
    self.owner = owner
  }

  /// The number of bytes.
  @inlinable
  package var count: Int { unsafe bytes.count }

  /// The byte at an offset.
  @inlinable @inline(__always)
  package subscript(at: Int) -> UInt8 { unsafe bytes[at] }

  /// The bytes of a range, copied.
  package func array(_ range: Range<Int>) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// The text of a range.
  package func text(_ range: Range<Int>) -> String {
    unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The number that ``NumberText`` has written at an index.
  @inlinable
  package func number(_ index: Int) -> Int {
    let word = unsafe UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: index * 4, as: UInt32.self)
    return NumberText.number(UInt32(littleEndian: word))
  }

  @safe private final class Owner: @unchecked Sendable {
    let memory: UnsafeMutableBufferPointer<UInt8>

    init(_ array: [UInt8]) {
      unsafe memory = UnsafeMutableBufferPointer.allocate(capacity: array.count)
      _ = unsafe memory.initialize(from: array)
    }

    deinit { unsafe memory.deallocate() }
  }
}
