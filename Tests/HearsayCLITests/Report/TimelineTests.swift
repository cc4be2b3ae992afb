import Hearsay
import Testing

@testable import HearsayCLI

/// Days, and the stretches of time that reports cut them into.
@Suite struct TimelineTests {
  @Test func daysAreNumberedWithoutGaps() throws {
    #expect(try #require(CalendarDay(1970, 1, 1)).number == 0)
    #expect(try #require(CalendarDay(2000, 3, 1)).number == 11_017)
    var last = try #require(CalendarDay(1599, 12, 31))
    for year in [1600, 1900, 2000, 2023, 2024] {
      last = try #require(CalendarDay(year - 1, 12, 31))
      for month in 1...12 {
        for day in 1...31 {
          guard let found = CalendarDay(published: Self.text(year, month, day)) else { continue }
          #expect(found.number == last.number + 1)
          #expect((found.year, found.month, found.day) == (year, month, day))
          last = found
        }
      }
      #expect((last.year, last.month, last.day) == (year, 12, 31))
    }
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  @Test(arguments: [
    "2023-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-02", "2023", "", "20230224",
    "2023-02-24x", "yesterday", "2023-2-24",
  ]) func whatIsNoDayIsNone(_ text: String) { #expect(CalendarDay(published: text) == nil) }

  @Test(arguments: ["2024-02-29", "2024-02-29T23:59:00+02:00", "2024-02-29 10:00"])
  func aDateMayHaveATime(_ text: String) {
    #expect(CalendarDay(published: text)?.text == "29 Feb 2024")
  }

  @Test func weeksBeginOnMonday() throws {
    // 25 March 2024 was a Monday.
    for day in 25...31 {
      #expect(try #require(CalendarDay(2024, 3, day)).monday.text == "25 Mar 2024")
    }
    #expect(try #require(CalendarDay(1969, 12, 31)).monday.text == "29 Dec 1969")
  }

  @Test(arguments: [
    ("2024-03-01", "2024-03-01", "day", 1), ("2024-03-01", "2024-03-31", "day", 31),
    ("2024-03-01", "2024-04-01", "week", 6), ("2024-01-15", "2024-12-01", "month", 12),
    ("2015-06-01", "2024-06-01", "year", 10), ("1850-01-01", "2024-01-01", "5 years", 35),
    ("0001-01-01", "9999-12-31", "500 years", 20),
  ]) func theSpanTellsTheLength(_ first: String, _ last: String, _ noun: String, _ count: Int)
    throws
  {
    let days = [
      try #require(CalendarDay(published: first)), try #require(CalendarDay(published: last)),
    ]
    var timeline = Timeline()
    for (place, day) in days.enumerated() {
      let line = MadeRecord(id: "\(place)").line.dropLast()
      timeline.add(try ReportRecord(Array(line.utf8)), on: day)
    }
    let periods = try #require(timeline.periods)
    #expect(periods.length.noun == noun)
    #expect(periods.all.count == count)
    #expect(periods.all.reduce(0) { $0 + $1.tally.claims } == 2)
    #expect(periods.all.count <= 62)
  }

  @Test(arguments: [
    (0.0, "0%"), (0.001, "<1%"), (0.5, "50%"), (0.996, ">99%"), (1.0, "100%"),
  ]) func sharesAreNeverRoundedToNothingOrAll(_ share: Double, _ text: String) {
    #expect(Figures.percent(share) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1200, "-1,200"),
  ])
  func thousandsHaveCommas(_ number: Int, _ text: String) {
    #expect(Figures.whole(number) == text)
  }
}
