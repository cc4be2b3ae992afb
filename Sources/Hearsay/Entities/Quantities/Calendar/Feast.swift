/// When a feast falls in a year.
enum Feast: Sendable, Equatable {
  /// On the same day each year.
  case fixed(month: Int, day: Int)
  /// So many days after Easter Sunday.
  case easter(days: Int)
  /// On a day of the week in a month: the fourth Thursday, or the last one for 5.
  case weekday(month: Int, weekday: Int, place: Int)

  /// Reads the numbers of an entry of `feasts.lex`: month and day, month, day of the week and its place, or
  /// days after Easter; nil for another count.
  init?(_ numbers: [Int]) {
    switch numbers.count {
    case 1: self = .easter(days: numbers[0])
    case 2: self = .fixed(month: numbers[0], day: numbers[1])
    case 3: self = .weekday(month: numbers[0], weekday: numbers[1], place: numbers[2])
    default: return nil
    }
  }

  /// Its day in a year; nil where the year has none.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year, month, day)
    case .easter(let days): return Self.easter(year)?.adding(days: days)
    case .weekday(let month, let weekday, let place):
      guard let first = CalendarDay(year, month, 1) else { return nil }
      let ahead = (weekday - first.weekday + 7) % 7
      let found = first.adding(days: ahead + 7 * (place - 1))
      return found.month == month ? found : found.adding(days: -7)
    }
  }

  /// The nearest one on a side of a day.
  func nearest(to today: CalendarDay, _ side: TimeAnchor.Side) -> CalendarDay? {
    let days = (-1...1).compactMap { day(in: today.year + $0) }
    return switch side {
    case .past: days.last { $0 <= today }
    case .before: days.last { $0 < today }
    case .future: days.first { $0 >= today }
    case .after: days.first { $0 > today }
    }
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of "Nature" (20 April 1876).
  private static func easter(_ year: Int) -> CalendarDay? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDay(year, sum / 31, sum % 31 + 1)
  }
}
