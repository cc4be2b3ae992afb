/// Bytes that are only ever added at the end.
///
/// An array is asked for its room once a piece instead of once a byte; the pieces of records are
/// small and many. Room that is not used yet is zero.
struct ByteBuffer: Sendable {
  private var room: [UInt8] = []
  private(set) var count = 0

  /// The bytes, copied.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Forgets the bytes and keeps the room for them.
  mutating func clear() { count = 0 }

  /// Adds one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    room[count] = byte
    count += 1
  }

  /// Adds a piece of text.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append($0) }
  }

  /// Adds a key of JSON with its quotation marks and its colon, and a comma before it where asked for.
  mutating func append(key: StaticString, afterComma: Bool) {
    let length = key.utf8CodeUnitCount
    reserve(length + 4)
    let start = count
    count = unsafe room.withUnsafeMutableBufferPointer { target in
      var at = start
      if afterComma {
        unsafe target[at] = UInt8(ascii: ",")
        at += 1
      }
      unsafe target[at] = UInt8(ascii: "\"")
      at += 1
      unsafe (target.baseAddress.unsafelyUnwrapped + at).update(from: key.utf8Start, count: length)
      at += length
      unsafe target[at] = UInt8(ascii: "\"")
      unsafe target[at + 1] = UInt8(ascii: ":")
      return at + 2
    }
  }

  /// Adds a piece of bytes.
  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let source = piece.baseAddress, piece.count > 0 else { return }
    reserve(piece.count)
    let start = count
    unsafe room.withUnsafeMutableBytes { target in
      let place = unsafe UnsafeMutableRawBufferPointer(rebasing: target[start...])
      unsafe place.copyMemory(from: UnsafeRawBufferPointer(start: source, count: piece.count))
    }
    count += piece.count
  }

  /// Adds a number's decimal digits.
  mutating func append(digits value: UInt) {
    var length = 1
    var power: UInt = 10
    while length < 20, value >= power {
      length += 1
      (power, _) = power.multipliedReportingOverflow(by: 10)
    }
    reserve(length)
    var rest = value
    var at = count + length
    repeat {
      at -= 1
      room[at] = UInt8(truncatingIfNeeded: 48 + rest % 10)
      rest /= 10
    } while at > count
    count += length
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if room.count - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let size = max(1 << 12, room.count * 2, count + more)
    room.append(contentsOf: repeatElement(0, count: size - room.count))
  }
}
