#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Moments as decisions carry them.
enum Timestamp {
  /// This moment in UTC, to the second: `2026-11-27T11:20:31Z`.
  static var now: String { text(of: Int(time(nil))) }

  /// A moment, given in seconds since 1970.
  static func text(of seconds: Int) -> String {
    let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    // The civil calendar, counted from the first of March of the year 0 in eras of 400 years.
    let days = day + 719_468
    let era = days / 146_097
    let ofEra = days % 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let date = [
      padded(year + era * 400 + (month <= 2 ? 1 : 0), 4), padded(month, 2),
      padded(ofYear - (153 * shifted + 2) / 5 + 1, 2),
    ]
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    return date.joined(separator: "-") + "T" + clock.joined(separator: ":") + "Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
