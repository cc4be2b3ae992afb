import Testing

@testable import Hearsay

/// Exact arithmetic with days.
@Suite struct CalendarDayTests {
  private static func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: text))
  }

  @Test func daysAreCountedFrom1970() throws {
    #expect(try Self.day("1970-01-01").number == 0)
    #expect(try Self.day("2000-03-01").number == 11_017)
    #expect(try Self.day("1969-12-31").number == -1)
  }

  @Test func everyNumberIsTheNumberOfItsDay() {
    for number in stride(from: -800_000, through: 800_000, by: 37) {
      #expect(CalendarDay(number: number).number == number)
    }
  }

  @Test func aDayFollowsTheOther() throws {
    var day = try Self.day("1896-02-27")
    for _ in 0..<3000 {
      let next = day.adding(days: 1)
      #expect(next > day)
      #expect(next.weekday == day.weekday % 7 + 1)
      day = next
    }
  }

  @Test(arguments: [
    (1900, 2, 29, false), (2000, 2, 29, true), (2023, 2, 29, false), (2024, 2, 29, true),
    (2023, 4, 31, false), (2023, 13, 1, false), (2023, 0, 1, false), (2023, 1, 0, false),
    (2023, 12, 31, true),
  ])
  func onlyDaysOfTheCalendarExist(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDay(year, month, day) != nil) == exists)
  }

  @Test(arguments: [
    ("2023-02-24", 5), ("2000-01-01", 6), ("1970-01-01", 4), ("1600-02-29", 2), ("2024-12-30", 1),
  ])
  func weekdays(text: String, weekday: Int) throws {
    #expect(try Self.day(text).weekday == weekday)
  }

  @Test(arguments: [
    ("2023-02-24", "2023-W08"), ("2023-01-01", "2022-W52"), ("2024-12-30", "2025-W01"),
    ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
  ])
  func weeks(text: String, week: String) throws {
    #expect(ISOTime.week(of: try Self.day(text)) == week)
  }

  @Test(arguments: [
    ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2023-02-24", -2, "2022-12-24"), ("2023-12-15", 1, "2024-01-15"),
    ("2023-03-31", -13, "2022-02-28"),
  ])
  func months(from: String, count: Int, to: String) throws {
    #expect(ISOTime.day(try Self.day(from).adding(months: count)) == to)
  }

  @Test(arguments: ["2023", "2023-02", "2023-02-30", "24.2.2023", ""])
  func whatIsNoDayIsNone(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test func theTimeOfPublicationIsLeftOut() throws {
    #expect(try Self.day("2023-02-24T10:30:00Z") == Self.day("2023-02-24"))
  }
}
