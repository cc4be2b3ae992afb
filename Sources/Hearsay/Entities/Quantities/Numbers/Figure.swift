/// A token that is written with digits, taken apart: letters before, numbers with the marks between them,
/// letters after.
struct Figure {
  /// The bytes of the letters before the first digit.
  let prefix: Range<Int>
  /// The bytes of the letters after the last digit.
  let suffix: Range<Int>
  /// The numbers, in order, with how many digits each has.
  private(set) var parts = Parts()
  /// The marks between them; 0 after the last.
  private(set) var marks = SIMD8<UInt8>()
  /// Whether an apostrophe stands before the digits: "'85".
  let hasApostrophe: Bool

  /// Takes a token apart; nil where it is more than that, as an address is.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound, !Self.isDigit(bytes[at]) { at += 1 }
    hasApostrophe =
      at - range.lowerBound == 1 && bytes[range.lowerBound] == 0x27
      || at - range.lowerBound == 3 && bytes[range.lowerBound] == 0xE2
    prefix = range.lowerBound..<(hasApostrophe ? range.lowerBound : at)
    while at < range.upperBound {
      var number = 0
      let start = at
      while at < range.upperBound, Self.isDigit(bytes[at]) {
        number = number &* 10 &+ Int(bytes[at] - 48)
        at += 1
      }
      guard at - start > 0, at - start <= 15 else { return nil }
      guard parts.append(number, at - start) else { return nil }
      guard at + 1 < range.upperBound, Self.isMark(bytes[at]), Self.isDigit(bytes[at + 1]) else {
        break
      }
      marks[parts.count - 1] = bytes[at]
      at += 1
    }
    suffix = at..<range.upperBound
    guard parts.count > 0, bytes[suffix].allSatisfy({ !Self.isDigit($0) }) else { return nil }
  }

  /// The number that the digits write: "1,000.5", "12,40,000", "1.234.567", "5.2"; nil for times, dates
  /// and fractions.
  var value: Double? {
    if hasApostrophe { return nil }
    let last = parts.count - 1
    if last == 0 { return Double(parts[0].number) }
    if has(Self.comma, 0..<last) { return grouped(parts.count) }
    if last == 1, marks[0] == Self.point { return decimal(Double(parts[0].number)) }
    if has(Self.point, 0..<last) { return grouped(parts.count) }
    guard marks[last - 1] == Self.point, has(Self.comma, 0..<(last - 1)) else { return nil }
    return grouped(last).map { decimal($0) }
  }

  /// Whether it has two numbers with this mark between them.
  func isPair(_ mark: Unicode.Scalar) -> Bool { parts.count == 2 && marks[0] == UInt8(ascii: mark) }

  /// The whole number without any mark; nil for others.
  var plain: Int? { parts.count == 1 && !hasApostrophe ? parts[0].number : nil }

  /// Whether the token is nothing but digits and marks.
  var isBare: Bool { prefix.isEmpty && suffix.isEmpty }

  private static let comma = UInt8(ascii: ",")
  private static let point = UInt8(ascii: ".")

  /// Whether the marks at some places are all the same.
  private func has(_ mark: UInt8, _ places: Range<Int>) -> Bool {
    places.allSatisfy { marks[$0] == mark }
  }

  /// So many groups of thousands, or of hundreds before the last as India writes them.
  private func grouped(_ count: Int) -> Double? {
    guard parts[0].digits <= 3, parts[count - 1].digits == 3 else { return nil }
    var value = parts[0].number
    for place in 1..<count {
      let (number, digits) = parts[place]
      guard digits == 3 || digits == 2 else { return nil }
      value = value * (digits == 3 ? 1000 : 100) + number
    }
    return Double(value)
  }

  /// A whole number with the last digits as its decimals.
  private func decimal(_ whole: Double) -> Double {
    let (number, digits) = parts[parts.count - 1]
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    return (whole * scale + Double(number)) / scale
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }
}

extension Figure {
  /// Up to eight numbers with how many digits each has, without an allocation.
  struct Parts: RandomAccessCollection {
    private var numbers = SIMD8<Int>()
    private var lengths = SIMD8<UInt8>()
    private(set) var count = 0

    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(place: Int) -> (number: Int, digits: Int) { (numbers[place], Int(lengths[place])) }

    /// Adds a number; false where there is no room.
    mutating func append(_ number: Int, _ digits: Int) -> Bool {
      guard count < 8 else { return false }
      numbers[count] = number
      lengths[count] = UInt8(truncatingIfNeeded: digits)
      count += 1
      return true
    }
  }
}
