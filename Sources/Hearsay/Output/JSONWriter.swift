/// Writes JSON into bytes: keys in the order given, numbers the same on every machine.
public struct JSONWriter: Sendable {
  private var buffer = ByteBuffer()
  /// Whether the next value or key stands first in its object or array.
  private var isFirst = true

  /// Makes an empty writer.
  public init() {}

  /// What has been written.
  ///
  /// Complexity: linear in its bytes, which are copied.
  public var bytes: [UInt8] { buffer.bytes }

  /// The number of bytes that have been written.
  public var count: Int { buffer.count }

  /// Forgets what was written and keeps the room for it.
  public mutating func clear() {
    buffer.clear()
    isFirst = true
  }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    buffer.append(10)
    isFirst = true
  }

  /// Writes an object; `body` writes its members.
  @inline(__always)
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; `body` writes its elements.
  @inline(__always)
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a key, which needs no escaping; its value is to follow.
  public mutating func key(_ key: StaticString) {
    buffer.append(key: key, afterComma: !isFirst)
    isFirst = true
  }

  /// Writes a string, or null.
  public mutating func string(_ value: String?) {
    guard var value else { return null() }
    separate()
    value.withUTF8 { unsafe quote($0) }
  }

  /// Writes a stretch of valid UTF-8 as a string.
  public mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    separate()
    unsafe text.withUnsafeBufferPointer { unsafe quote(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Writes a whole number, or null.
  public mutating func int(_ value: Int?) {
    guard let value else { return null() }
    separate()
    if value < 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(digits: value.magnitude)
  }

  /// Writes a number with at most four decimals, without needless zeros; null for what is no number.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite, abs(value) < 1e14 else { return null() }
    separate()
    let scaled = (abs(value) * 10_000).rounded()
    if value < 0, scaled > 0 { buffer.append(UInt8(ascii: "-")) }
    let whole = UInt(scaled)
    buffer.append(digits: whole / 10_000)
    var rest = whole % 10_000
    guard rest > 0 else { return }
    buffer.append(UInt8(ascii: "."))
    var unit: UInt = 1_000
    while rest > 0 {
      buffer.append(UInt8(48 + rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() {
    separate()
    buffer.append("null")
  }

  private static let hex = Array("0123456789abcdef".utf8)

  private mutating func open(_ mark: UInt8) {
    separate()
    buffer.append(mark)
    isFirst = true
  }

  private mutating func close(_ mark: UInt8) {
    buffer.append(mark)
    isFirst = false
  }

  @inline(__always)
  private mutating func separate() {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    if unsafe Self.isPlain(text) {
      unsafe buffer.append(text)
    } else {
      unsafe escape(text)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Whether no byte needs escaping; without a branch in the loop, so that it runs on vectors.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for at in 0..<text.count {
      let byte = unsafe text[at]
      found |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }
    return found == 0
  }

  /// Copies what stands between bytes that need escaping as a whole.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for at in 0..<text.count {
      let byte = unsafe text[at]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      unsafe buffer.append(UnsafeBufferPointer(rebasing: text[start..<at]))
      escapeSpecial(byte)
      start = at + 1
    }
    unsafe buffer.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func escapeSpecial(_ byte: UInt8) {
    buffer.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: buffer.append(byte)
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    default:
      buffer.append("u00")
      buffer.append(Self.hex[Int(byte >> 4)])
      buffer.append(Self.hex[Int(byte & 15)])
    }
  }
}
