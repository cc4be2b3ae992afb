/// A token that is written with digits, taken apart: letters before, numbers with the marks between them,
/// letters after.
struct Figure {
  /// The bytes of the letters before the first digit.
  let prefix: Range<Int>
  /// The bytes of the letters after the last digit.
  let suffix: Range<Int>
  /// The numbers, in order, with how many digits each has.
  private(set) var parts: [(number: Int, digits: Int)] = []
  /// The marks between them.
  private(set) var marks: [UInt8] = []
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
      parts.append((number, at - start))
      guard at + 1 < range.upperBound, Self.isMark(bytes[at]), Self.isDigit(bytes[at + 1]) else {
        break
      }
      marks.append(bytes[at])
      at += 1
    }
    suffix = at..<range.upperBound
    guard bytes[suffix].allSatisfy({ !Self.isDigit($0) }) else { return nil }
  }

  /// The number that the digits write: "1,000.5", "12,40,000", "1.234.567", "5.2"; nil for times, dates
  /// and fractions.
  var value: Double? {
    if hasApostrophe { return nil }
    if parts.count == 1 { return Double(parts[0].number) }
    let point = UInt8(ascii: ".")
    let comma = UInt8(ascii: ",")
    if marks.allSatisfy({ $0 == comma }) { return grouped(parts[...]) }
    if marks == [point] { return Self.decimal(Double(parts[0].number), parts[1]) }
    if marks.allSatisfy({ $0 == point }) { return grouped(parts[...]) }
    guard marks.last == point, marks.dropLast().allSatisfy({ $0 == comma }),
      let whole = grouped(parts.dropLast()), let last = parts.last
    else { return nil }
    return Self.decimal(whole, last)
  }

  /// The whole number without any mark; nil for others.
  var plain: Int? { parts.count == 1 && !hasApostrophe ? parts[0].number : nil }

  /// Whether the token is nothing but digits and marks.
  var isBare: Bool { prefix.isEmpty && suffix.isEmpty }

  /// Groups of thousands, or of hundreds before the last as India writes them.
  private func grouped(_ parts: ArraySlice<(number: Int, digits: Int)>) -> Double? {
    guard let first = parts.first, let last = parts.last, first.digits <= 3, last.digits == 3 else {
      return nil
    }
    var value = 0
    for part in parts {
      guard part.digits == 3 || part.digits == 2 || parts.startIndex == 0 && value == 0 else {
        return nil
      }
      value = value * (part.digits == 3 ? 1000 : part.digits == 2 ? 100 : 10) + part.number
    }
    return Double(value)
  }

  private static func decimal(_ whole: Double, _ part: (number: Int, digits: Int)) -> Double {
    var scale = 1.0
    for _ in 0..<part.digits { scale *= 10 }
    return (whole * scale + Double(part.number)) / scale
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }
}
