/// Moments in ISO 8601 as numbers that can be compared.
enum PublishedMinute {
  /// A number that grows with time: minutes, with all months as long as the longest; nil where there is
  /// no date.
  ///
  /// A date without time is the beginning of its day, and a time without zone that of Greenwich.
  static func minute(_ text: [UInt8]) -> Int64? {
    func number(_ start: Int, _ count: Int) -> Int64? {
      guard start + count <= text.count else { return nil }
      var value: Int64 = 0
      for byte in text[start..<(start + count)] {
        guard byte &- 48 < 10 else { return nil }
        value = value * 10 + Int64(byte - 48)
      }
      return value
    }
    func has(_ mark: Unicode.Scalar, _ at: Int) -> Bool {
      at < text.count && text[at] == UInt8(ascii: mark)
    }
    guard let year = number(0, 4) else { return nil }
    let month = has("-", 4) ? number(5, 2) ?? 1 : 1
    let day = has("-", 7) ? number(8, 2) ?? 1 : 1
    var minutes = ((year * 12 + month) * 31 + day) * 1440
    guard has("T", 10) || has(" ", 10), let hour = number(11, 2) else { return minutes }
    minutes += hour * 60 + (has(":", 13) ? number(14, 2) ?? 0 : 0)
    guard let sign = text[11...].firstIndex(where: { $0 == 0x2B || $0 == 0x2D }) else {
      return minutes
    }
    let zone =
      (number(sign + 1, 2) ?? 0) * 60 + (number(sign + (has(":", sign + 3) ? 4 : 3), 2) ?? 0)
    return minutes - (text[sign] == 0x2B ? zone : -zone)
  }
}
