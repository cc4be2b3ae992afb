/// When an article was published, from which its relative times are counted.
///
/// Everything is nil where the day of publication is not known.
struct TimeAnchor: Sendable {
  /// On which side of publication a time lies.
  enum Side: Sendable {
    /// On the day of publication or before it: what news tells.
    case past
    /// On the day of publication or after it: "will meet on Friday".
    case future
    /// Before it: "last Friday".
    case before
    /// After it: "next Friday".
    case after
  }

  /// A stretch of the calendar.
  enum Period: String, Sendable, CaseIterable {
    case minute, hour, day, week, weekend, fortnight, month, quarter, year, decade, century
  }

  /// The day of publication.
  let day: CalendarDay?

  /// The nearest day of the week on a side.
  func weekday(_ weekday: Int, _ side: Side) -> CalendarDay? {
    guard let day else { return nil }
    let back = (day.weekday - weekday + 7) % 7
    let ahead = (7 - back) % 7
    return switch side {
    case .past: day.adding(days: -back)
    case .before: day.adding(days: back == 0 ? -7 : -back)
    case .future: day.adding(days: ahead)
    case .after: day.adding(days: ahead == 0 ? 7 : ahead)
    }
  }

  /// The year of a month that lies on a side.
  func year(ofMonth month: Int, _ side: Side) -> Int? { year(month, day?.month, side) }

  /// The year of a quarter that lies on a side.
  func year(ofQuarter quarter: Int, _ side: Side) -> Int? { year(quarter, day?.quarter, side) }

  /// The year of a day of a month that lies on a side; the year before or after for 29 February too.
  func year(ofMonth month: Int, day: Int, _ side: Side) -> Int? {
    guard let published = self.day else { return nil }
    return year(month * 32 + day, published.month * 32 + published.day, side)
  }

  private func year(_ part: Int, _ now: Int?, _ side: Side) -> Int? {
    guard let day, let now else { return nil }
    return switch side {
    case .past: part <= now ? day.year : day.year - 1
    case .before: part < now ? day.year : day.year - 1
    case .future: part >= now ? day.year : day.year + 1
    case .after: part > now ? day.year : day.year + 1
    }
  }

  /// The period so many periods from publication: "last week" for -1, "this year" for 0.
  func period(_ period: Period, _ count: Int) -> String? {
    guard let day else { return nil }
    switch period {
    case .day: return ISOTime.day(day.adding(days: count))
    case .week: return ISOTime.week(of: day.adding(days: 7 * count))
    case .weekend:
      let saturday = day.adding(days: 6 - day.weekday + 7 * count)
      return ISOTime.interval(ISOTime.day(saturday), ISOTime.day(saturday.adding(days: 1)))
    case .month:
      let found = day.adding(months: count)
      return ISOTime.month(found.year, found.month)
    case .quarter:
      let found = day.adding(months: 3 * count)
      return ISOTime.quarter(found.year, found.quarter)
    case .year: return ISOTime.year(day.year + count)
    case .decade: return ISOTime.decade(day.year + 10 * count)
    case .century: return ISOTime.century(day.year + 100 * count)
    case .minute, .hour, .fortnight: return nil
    }
  }

  /// The time so many periods before publication, as exactly as the period tells: "two days ago"; a negative
  /// count lies ahead.
  func ago(_ count: Int, _ period: Period) -> String? {
    guard let day, abs(count) < 10_000 else { return nil }
    switch period {
    case .fortnight: return ISOTime.week(of: day.adding(days: -14 * count))
    case .decade: return ISOTime.year(day.year - 10 * count)
    case .century: return ISOTime.century(day.year - 100 * count)
    case .weekend: return self.period(.weekend, -count)
    case .minute, .hour: return nil
    default: return self.period(period, -count)
    }
  }

  /// The stretch of so many periods that ends with publication, or begins with it for a count above 0: "the
  /// past year" for -1, "the next two years" for 2.
  func window(_ period: Period, _ count: Int = -1) -> String? {
    guard let day, abs(count) < 10_000 else { return nil }
    let other: CalendarDay
    switch period {
    case .day: other = day.adding(days: count)
    case .week: other = day.adding(days: 7 * count)
    case .fortnight: other = day.adding(days: 14 * count)
    case .month: other = day.adding(months: count)
    case .quarter: other = day.adding(months: 3 * count)
    case .year: other = day.adding(months: 12 * count)
    case .decade: other = day.adding(months: 120 * count)
    case .century: other = day.adding(months: 1200 * count)
    default: return nil
    }
    return ISOTime.interval(ISOTime.day(min(day, other)), ISOTime.day(max(day, other)))
  }

  /// The day of the week that lies so many weeks from that of publication: "Wednesday last week".
  func weekday(_ weekday: Int, weeks: Int) -> CalendarDay? {
    day.map { $0.adding(days: weekday - $0.weekday + 7 * weeks) }
  }

  /// The day of a month nearest to publication on a side: "on the 15th".
  func dayOfMonth(_ number: Int, _ side: Side) -> CalendarDay? {
    guard let day else { return nil }
    let days = (-2...2).compactMap { months -> CalendarDay? in
      let month = day.adding(months: months)
      return CalendarDay(month.year, month.month, number)
    }
    return switch side {
    case .past: days.last { $0 <= day }
    case .before: days.last { $0 < day }
    case .future: days.first { $0 >= day }
    case .after: days.first { $0 > day }
    }
  }

  /// The year of a season, 21 for spring to 24 for winter, as those north of the equator count: a winter is
  /// that of its December.
  ///
  /// "Last" means one that is over, "next" one that has not begun, and nil the one at hand.
  func year(ofSeason season: Int, _ side: Side?) -> Int? {
    guard let day, (21...24).contains(season) else { return nil }
    let start = (season - 20) * 3
    // January and February belong to the winter before.
    let year = start == 12 && day.month < 3 ? day.year - 1 : day.year
    let hasBegun = start == 12 && day.month < 3 || day.month >= start
    let isOver = start < 12 && day.month >= start + 3
    return switch side {
    case nil: year
    case .before: isOver ? year : year - 1
    case .past: hasBegun ? year : year - 1
    case .future: isOver ? year + 1 : year
    case .after: hasBegun ? year + 1 : year
    }
  }
}
