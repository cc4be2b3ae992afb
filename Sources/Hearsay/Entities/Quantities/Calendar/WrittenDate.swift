/// A day or month as the text writes it: "24 February 2023", "2023-02-24", "March 2019".
struct WrittenDate {
  /// Where it ends.
  var end: Int
  /// The month, from 1.
  let month: Int
  /// The day; nil for a month alone.
  var day: Int?
  /// The last day of several: "24-26 February".
  var lastDay: Int?
  /// The year, where it is written.
  var year: Int?

  /// Its time in ISO 8601; the year is that of the side of publication where none is written.
  func time(_ anchor: TimeAnchor, _ side: TimeAnchor.Side) -> String? {
    guard let day else {
      return (year ?? anchor.year(ofMonth: month, side)).map { ISOTime.month($0, month) }
    }
    guard let year = year ?? anchor.year(ofMonth: month, day: day, side),
      let first = CalendarDay(year, month, day)
    else { return nil }
    guard let lastDay else { return ISOTime.day(first) }
    return CalendarDay(year, month, lastDay).map {
      ISOTime.interval(ISOTime.day(first), ISOTime.day($0))
    }
  }
}

extension QuantityScene {
  /// The day that is written from a token on, with the year after it.
  func writtenDay(_ at: Int) -> WrittenDate? {
    guard var date = numericDay(at) ?? dayThenMonth(at) ?? monthThenDay(at) else { return nil }
    if date.year == nil, let (year, end) = yearAfter(date.end) {
      (date.year, date.end) = (year, end)
    }
    return date
  }

  /// "2023-02-24", "24/02/2023", "24.02.2023": the day comes first unless the calendar forbids it.
  private func numericDay(_ at: Int) -> WrittenDate? {
    guard let figure = figure(at), figure.isBare, figure.parts.count == 3,
      figure.marks[0] == figure.marks[1],
      figure.marks[0] != UInt8(ascii: ","), figure.marks[0] != UInt8(ascii: ":")
    else { return nil }
    let numbers = figure.parts.map(\.number)
    let (first, last) = (figure.parts[0].digits, figure.parts[2].digits)
    guard first == 4 || last == 4 || last == 2 && first <= 2 && figure.marks[0] == UInt8(ascii: "/")
    else { return nil }
    let year = first == 4 ? numbers[0] : last == 4 ? numbers[2] : 2000 + numbers[2]
    let orders =
      first == 4
      ? [(numbers[1], numbers[2])] : [(numbers[1], numbers[0]), (numbers[0], numbers[1])]
    guard let found = orders.first(where: { CalendarDay(year, $0.0, $0.1) != nil }) else {
      return nil
    }
    return WrittenDate(end: at + 1, month: found.0, day: found.1, year: year)
  }

  /// "24 February", "the 24th of February", "24-26 February", "24 and 25 February".
  private func dayThenMonth(_ at: Int) -> WrittenDate? {
    guard let day = dayNumber(at) else { return nil }
    var next = at + 1
    var last: Int?
    if isJoint(next) || has(.to, next), let other = dayNumber(next + 1), other > day {
      (last, next) = (other, next + 2)
    } else if has(.and, next), dayNumber(next + 1) == day + 1 {
      (last, next) = (day + 1, next + 2)
    }
    if has(.of, next) { next += 1 }
    guard let month = monthNumber(next) else { return nil }
    return WrittenDate(end: next + 1, month: month, day: day, lastDay: last)
  }

  /// "February 24th", "February 24-26", with the month in full or short.
  private func monthThenDay(_ at: Int) -> WrittenDate? {
    guard let month = monthNumber(at), let day = dayNumber(at + 1), mention(at)?.type != .person,
      !has(.scale, at + 2), unit(at + 2, where: { $0.kind == .percent }) == nil
    else { return nil }
    guard isJoint(at + 2) || has(.to, at + 2), let last = dayNumber(at + 3), last > day,
      !has(.half, at + 4)
    else { return WrittenDate(end: at + 2, month: month, day: day) }
    return WrittenDate(end: at + 4, month: month, day: day, lastDay: last)
  }

  /// The month of a token with a capital.
  func monthNumber(_ at: Int) -> Int? {
    has(.month, at) && (has(.capital, at) || has(.dash, at - 1))
      || has(.month, at) && !has(.ambiguous, at)
      ? word(at).amount : nil
  }

  /// The day of a month that a figure writes: "24", "24th".
  private func dayNumber(_ at: Int) -> Int? {
    guard let figure = figure(at), let number = figure.plain, (1...31).contains(number),
      figure.prefix.isEmpty, figure.suffix.isEmpty || ordinal(at) != nil
    else { return nil }
    return number
  }

  /// A year after a date, with a comma or "of" before it: "2023", "of last year".
  func yearAfter(_ at: Int) -> (year: Int, end: Int)? {
    let named = has(.of, at) ? at + 1 : at
    if let day = anchor.day, let deictic = Deictic(named, self), !deictic.isPast,
      word(named + 1).period == .year
    {
      return (day.year + deictic.count, named + 2)
    }
    let next = has(.comma, at) || has(.of, at) ? at + 1 : at
    guard let figure = figure(next), figure.isBare, let year = figure.plain,
      figure.parts[0].digits == 4,
      (1000..<2200).contains(year), !(has(.of, at) && nounFollows(next + 1))
    else { return nil }
    return (year, next + 1)
  }
}
