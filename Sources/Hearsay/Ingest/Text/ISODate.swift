/// Dates in ISO 8601.
enum ISODate {
  /// A date, or date and time, as ISO 8601 writes it; nil for anything else.
  ///
  /// Takes `2023-02-24`, `2023/02/24`, `20230224`, and any of them with a time after a `T` or a space,
  /// `10:30`, `10:30:00Z`, `103000+0530`.
  static func normalized(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix(10).filter { $0 >= 48 && $0 <= 57 }
    let isCompact = bytes.count >= 8 && bytes.prefix(8).allSatisfy { $0 >= 48 && $0 <= 57 }
    let hasMarks = bytes.count >= 10 && bytes[4] == bytes[7] && (bytes[4] == 45 || bytes[4] == 47)
    guard digits.count >= 8, isCompact || hasMarks else { return nil }
    func field(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) - 48 } }
    guard field(0..<4) > 1500, (1...12).contains(field(4..<6)), (1...31).contains(field(6..<8))
    else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
    let date = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
    return date + time(bytes.dropFirst(isCompact ? 8 : 10))
  }

  /// The time after a date with its `T`; empty where there is none.
  private static func time(_ rest: ArraySlice<UInt8>) -> String {
    guard let first = rest.first, first == 84 || first == 32 || first == 116 else { return "" }
    let clock = rest.dropFirst().prefix { byte in
      (byte >= 48 && byte <= 58) || [43, 45, 46, 90].contains(byte)
    }
    guard clock.count >= 5, clock.count + 1 == rest.count else { return "" }
    let digits = clock.prefix { $0 != 43 && $0 != 45 && $0 != 90 && $0 != 46 }
    let text =
      "T" + coloned(digits) + String(decoding: clock.dropFirst(digits.count), as: UTF8.self)
    let zone = clock.suffix(5)
    guard let sign = zone.first, sign == 43 || sign == 45, !zone.contains(58) else { return text }
    return String(text.dropLast(2)) + ":" + String(text.suffix(2))
  }

  /// Hours, minutes and seconds with colons between them, `103000` as `10:30:00`.
  private static func coloned(_ clock: ArraySlice<UInt8>) -> String {
    guard !clock.contains(58), clock.count == 4 || clock.count == 6 else {
      return String(decoding: clock, as: UTF8.self)
    }
    let starts = stride(from: clock.startIndex, to: clock.endIndex, by: 2)
    return starts.map { String(decoding: clock[$0..<($0 + 2)], as: UTF8.self) }
      .joined(separator: ":")
  }
}
