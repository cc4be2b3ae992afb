/// Writes JSON into bytes: keys in the order given, numbers the same on every machine.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next value or key stands first in its object or array.
  private var isFirst = true

  /// Makes an empty writer.
  public init() {}

  /// Forgets what was written and keeps the room for it.
  public mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(10)
    isFirst = true
  }

  /// Writes an object; `body` writes its members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array; `body` writes its elements.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a key; its value is to follow. Keys need no escaping.
  public mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    isFirst = true
  }

  /// Writes a string, or null.
  public mutating func string(_ value: String?) {
    guard var value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { unsafe escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a stretch of valid UTF-8 as a string.
  public mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    unsafe text.withUnsafeBufferPointer { unsafe escape(UnsafeBufferPointer(rebasing: $0[range])) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number, or null.
  public mutating func int(_ value: Int?) {
    guard let value else { return null() }
    separate()
    digits(value)
  }

  /// Writes a number with at most four decimals, without needless zeros; null for what is no number.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite, abs(value) < 1e14 else { return null() }
    separate()
    let scaled = (abs(value) * 10_000).rounded()
    if value < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    let whole = Int(scaled)
    digits(whole / 10_000)
    var rest = whole % 10_000
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var unit = 1_000
    while rest > 0 {
      bytes.append(UInt8(48 + rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: value ? Self.trueText : Self.falseText)
  }

  /// Writes null.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: Self.nullText)
  }

  private static let trueText = Array("true".utf8)
  private static let falseText = Array("false".utf8)
  private static let nullText = Array("null".utf8)
  private static let hex = Array("0123456789abcdef".utf8)

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    isFirst = true
    body(&self)
    bytes.append(close)
    isFirst = false
  }

  @inline(__always)
  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  /// Copies what stands between bytes that need escaping as a whole.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for at in 0..<text.count {
      let byte = unsafe text[at]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      unsafe bytes.append(contentsOf: text[start..<at])
      escapeSpecial(byte)
      start = at + 1
    }
    unsafe bytes.append(contentsOf: text[start..<text.count])
  }

  private mutating func escapeSpecial(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: [UInt8(ascii: "u"), 48, 48])
      bytes.append(Self.hex[Int(byte >> 4)])
      bytes.append(Self.hex[Int(byte & 15)])
    }
  }

  private mutating func digits(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    var low = start
    var high = bytes.count - 1
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
