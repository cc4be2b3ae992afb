import Hearsay

/// The claims by the day on which their articles were published.
struct Timeline {
  private var days: [CalendarDay: ClaimTally] = [:]
  /// Claims of articles that do not say when they were published.
  private(set) var undated = ClaimTally()

  mutating func add(_ record: ReportRecord, on day: CalendarDay?) {
    if let day { days[day, default: ClaimTally()].add(record) } else { undated.add(record) }
  }

  /// The first and the last day; nil without any.
  var span: (first: CalendarDay, last: CalendarDay)? {
    guard let first = days.keys.min(), let last = days.keys.max() else { return nil }
    return (first, last)
  }

  /// The claims of all days.
  var dated: ClaimTally { days.values.reduce(ClaimTally(), +) }

  /// The stretches from the first day to the last, those in which nothing was published as well.
  var periods: (length: PeriodLength, all: [Period])? {
    guard let span else { return nil }
    let length = PeriodLength(from: span.first, to: span.last)
    var tallies: [CalendarDay: ClaimTally] = [:]
    for (day, tally) in days {
      tallies[length.start(of: day), default: ClaimTally()] =
        tallies[length.start(of: day), default: ClaimTally()] + tally
    }
    var all: [Period] = []
    var start = length.start(of: span.first)
    while start <= span.last {
      all.append(
        Period(
          name: length.name(start), label: length.label(start),
          tally: tallies[start] ?? ClaimTally()))
      start = length.next(start)
    }
    return (length, all)
  }
}
