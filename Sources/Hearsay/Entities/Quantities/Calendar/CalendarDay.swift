/// A day of the Gregorian calendar, carried on before its introduction, with exact arithmetic.
///
/// Days are counted from 1 January 1970, as Howard Hinnant's "chrono-compatible low-level date algorithms"
/// do it: years begin in March, so that a leap day is the last of its year.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// The year.
  package let year: Int
  /// The month, from 1.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// The day with these numbers; nil where the calendar has none.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(ofMonth: month, in: year) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that lies so many days after 1 January 1970.
  package init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day at the beginning of an ISO 8601 date or date and time; nil where there is none.
  package init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = CalendarDay(parts[0], parts[1], parts[2]) else { return nil }
    self = day
  }

  /// How many days it lies after 1 January 1970.
  package var number: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// The day of the week: 1 for Monday to 7 for Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The quarter of the year, from 1.
  package var quarter: Int { (month + 2) / 3 }

  /// The week as ISO 8601 counts: the one that holds the week's Thursday.
  package var week: (year: Int, week: Int) {
    let thursday = CalendarDay(number: number + 4 - weekday)
    let newYear = CalendarDay(thursday.year, 1, 1)?.number ?? 0
    return (thursday.year, (thursday.number - newYear) / 7 + 1)
  }

  /// The day so many days later.
  package func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The same day so many months later, or the last of that month where it is shorter.
  package func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    let last = Self.days(ofMonth: newMonth, in: newYear)
    return CalendarDay(newYear, newMonth, min(day, last)) ?? self
  }

  /// By time.
  package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func days(ofMonth month: Int, in year: Int) -> Int {
    if month == 2 {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
