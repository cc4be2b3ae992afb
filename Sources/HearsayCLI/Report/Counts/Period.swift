/// How long the stretches are that a span of time is cut into.
enum PeriodLength: Equatable {
  case day, week, month
  /// So many years.
  case years(Int)

  /// The length that cuts a span into pieces that can be drawn side by side: sixty at most.
  init(from first: CivilDay, to last: CivilDay) {
    let days = last.number - first.number + 1
    let years = last.components.year - first.components.year + 1
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
  func start(of day: CivilDay) -> CivilDay {
    let (year, month, _) = day.components
    switch self {
    case .day: return day
    case .week: return day.monday
    case .month: return CivilDay(year: year, month: month)
    case .years(let step): return CivilDay(year: year - year % step, month: 1)
    }
  }

  /// The first day of the stretch after one.
  func next(_ start: CivilDay) -> CivilDay {
    let (year, month, _) = start.components
    switch self {
    case .day: return CivilDay(number: start.number + 1)
    case .week: return CivilDay(number: start.number + 7)
    case .month: return CivilDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1)
    case .years(let step): return CivilDay(year: year + step, month: 1)
    }
  }

  /// What a stretch is called.
  func name(_ start: CivilDay) -> String {
    let (year, month, _) = start.components
    switch self {
    case .day: return start.text
    case .week: return "week of \(start.text)"
    case .month: return "\(CivilDay.months[month - 1]) \(year)"
    case .years(1): return "\(year)"
    case .years(let step): return "\(year) to \(year + step - 1)"
    }
  }

  /// What stands below its column.
  func label(_ start: CivilDay) -> String {
    let (year, month, day) = start.components
    switch self {
    case .day, .week: return "\(day) \(CivilDay.months[month - 1])"
    case .month: return "\(CivilDay.months[month - 1]) \(year)"
    case .years: return "\(year)"
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
