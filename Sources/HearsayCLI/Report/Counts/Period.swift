import Hearsay

/// How long the stretches are that a span of time is cut into.
enum PeriodLength: Equatable {
  case day, week, month
  /// So many years.
  case years(Int)

  /// The length that cuts a span into pieces that can be drawn side by side: sixty at most.
  init(from first: CalendarDay, to last: CalendarDay) {
    let days = last.number - first.number + 1
    let years = last.year - first.year + 1
    if days <= 31 {
      self = .day
    } else if days <= 210 {
      self = .week
    } else if days <= 1_800 {
      self = .month
    } else {
      let steps = [1, 2, 5, 10, 20, 50, 100, 200]
      self = .years(steps.first { years <= $0 * 48 } ?? 500)
    }
  }

  /// The first day of the stretch that a day lies in.
  func start(of day: CalendarDay) -> CalendarDay {
    switch self {
    case .day: return day
    case .week: return day.monday
    case .month: return day.adding(days: 1 - day.day)
    case .years(let step): return CalendarDay(day.year - day.year % step, 1, 1) ?? day
    }
  }

  /// The first day of the stretch after one.
  func next(_ start: CalendarDay) -> CalendarDay {
    switch self {
    case .day: return start.adding(days: 1)
    case .week: return start.adding(days: 7)
    case .month: return start.adding(months: 1)
    case .years(let step): return start.adding(months: 12 * step)
    }
  }

  /// What a stretch is called.
  func name(_ start: CalendarDay) -> String {
    switch self {
    case .day: return start.text
    case .week: return "week of \(start.text)"
    case .month: return "\(start.monthName) \(start.year)"
    case .years(1): return "\(start.year)"
    case .years(let step): return "\(start.year) to \(start.year + step - 1)"
    }
  }

  /// What stands below its column.
  func label(_ start: CalendarDay) -> String {
    switch self {
    case .day, .week: return "\(start.day) \(start.monthName)"
    case .month: return "\(start.monthName) \(start.year)"
    case .years: return "\(start.year)"
    }
  }

  /// As in "by month".
  var noun: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .years(1): "year"
    case .years(let step): "\(step) years"
    }
  }
}

/// A stretch of time and what was published in it.
struct Period {
  let name: String
  let label: String
  let tally: ClaimTally
}
