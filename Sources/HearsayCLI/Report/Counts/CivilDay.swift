/// A day of the Gregorian calendar, as the number of days since 1 January 1970.
struct CivilDay: Hashable, Comparable {
  let number: Int

  init(number: Int) { self.number = number }

  /// The first of a month, or another day of it.
  init(year: Int, month: Int, day: Int = 1) {
    // Years begin in March here, so that the day that is put in stands at their end.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The day that a date in ISO 8601 begins with; nil where it does not begin with a whole day.
  init?(_ text: String) {
    let parts = text.utf8.prefix(10).split(separator: 0x2D, omittingEmptySubsequences: false)
    guard text.utf8.count >= 10, parts.map(\.count) == [4, 2, 2],
      text.utf8.count == 10 || [0x54, 0x20].contains(text.utf8.dropFirst(10).first)
    else { return nil }
    let numbers = parts.compactMap { digits in
      digits.allSatisfy { $0 &- 48 < 10 } ? digits.reduce(0) { $0 * 10 + Int($1 - 48) } : nil
    }
    guard numbers.count == 3, (1...12).contains(numbers[1]), numbers[2] >= 1 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    // 30 February would be a day in March.
    guard components == (numbers[0], numbers[1], numbers[2]) else { return nil }
  }

  /// Year, month and day of the month.
  var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The Monday of its week.
  var monday: CivilDay { CivilDay(number: number - ((number + 3) % 7 + 7) % 7) }

  /// As people write it: 24 Feb 2023.
  var text: String {
    let (year, month, day) = components
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }
}
