/// Writes times as ISO 8601 does, each as exactly as it is known.
enum ISOTime {
  /// A day: "2023-02-24".
  static func day(_ day: CalendarDay) -> String {
    "\(month(day.year, day.month))-\(two(day.day))"
  }

  /// A month: "2023-02".
  static func month(_ year: Int, _ month: Int) -> String { "\(self.year(year))-\(two(month))" }

  /// A year: "2023".
  static func year(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(year)".utf8.count)) + "\(year)"
  }

  /// A week: "2023-W08".
  static func week(of day: CalendarDay) -> String {
    let (year, week) = day.week
    return "\(self.year(year))-W\(two(week))"
  }

  /// A quarter: "2023-Q3".
  static func quarter(_ year: Int, _ quarter: Int) -> String { "\(self.year(year))-Q\(quarter)" }

  /// Ten years: "199X".
  static func decade(_ year: Int) -> String { String(self.year(year).dropLast(1)) + "X" }

  /// A hundred years: "19XX".
  static func century(_ year: Int) -> String { String(self.year(year).dropLast(2)) + "XX" }

  /// From one time to another: "2019/2020".
  static func interval(_ from: String, _ to: String) -> String { "\(from)/\(to)" }

  /// A time of day: "T10:30", with the zone where it is known.
  static func clock(_ hour: Int, _ minute: Int, _ zone: String) -> String {
    "T\(two(hour)):\(two(minute))\(zone)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
