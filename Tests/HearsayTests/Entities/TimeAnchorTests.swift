import Testing

@testable import Hearsay

/// Times counted from a publication on Friday, 24 February 2023.
@Suite struct TimeAnchorTests {
  private static let anchor = TimeAnchor(day: CalendarDay(2023, 2, 24))

  @Test(arguments: [
    (5, TimeAnchor.Side.past, "2023-02-24"), (5, .before, "2023-02-17"),
    (5, .future, "2023-02-24"), (5, .after, "2023-03-03"), (6, .past, "2023-02-18"),
    (4, .past, "2023-02-23"), (6, .future, "2023-02-25"), (4, .future, "2023-03-02"),
  ])
  func weekdays(weekday: Int, side: TimeAnchor.Side, day: String) {
    #expect(Self.anchor.weekday(weekday, side).map(ISOTime.day) == day)
  }

  @Test(arguments: [
    (2, TimeAnchor.Side.past, 2023), (3, .past, 2022), (2, .before, 2022), (1, .before, 2023),
    (2, .future, 2023), (1, .future, 2024), (2, .after, 2024), (3, .after, 2023),
  ])
  func months(month: Int, side: TimeAnchor.Side, year: Int) {
    #expect(Self.anchor.year(ofMonth: month, side) == year)
  }

  @Test func daysOfMonths() {
    #expect(Self.anchor.year(ofMonth: 2, day: 24, .past) == 2023)
    #expect(Self.anchor.year(ofMonth: 2, day: 25, .past) == 2022)
    #expect(Self.anchor.year(ofMonth: 2, day: 23, .future) == 2024)
  }

  @Test(arguments: [
    (TimeAnchor.Period.week, -1, "2023-W07"), (.month, 1, "2023-03"), (.quarter, -1, "2022-Q4"),
    (.year, 0, "2023"), (.decade, -1, "201X"), (.century, -1, "19XX"),
    (.weekend, 0, "2023-02-25/2023-02-26"),
  ])
  func periods(period: TimeAnchor.Period, count: Int, time: String) {
    #expect(Self.anchor.period(period, count) == time)
  }

  @Test func agoIsAsExactAsItsPeriod() {
    #expect(Self.anchor.ago(2, .day) == "2023-02-22")
    #expect(Self.anchor.ago(3, .week) == "2023-W05")
    #expect(Self.anchor.ago(2, .month) == "2022-12")
    #expect(Self.anchor.ago(1, .decade) == "2013")
    #expect(Self.anchor.ago(2, .hour) == nil)
  }

  @Test func aWindowEndsWithPublication() {
    #expect(Self.anchor.window(.year) == "2022-02-24/2023-02-24")
    #expect(Self.anchor.window(.week) == "2023-02-17/2023-02-24")
  }

  @Test func withoutPublicationNothingIsKnown() {
    let anchor = TimeAnchor(day: nil)
    #expect(anchor.weekday(1, .past) == nil)
    #expect(anchor.year(ofMonth: 1, .past) == nil)
    #expect(anchor.period(.year, 0) == nil)
    #expect(anchor.ago(1, .day) == nil)
    #expect(anchor.window(.year) == nil)
  }

  @Test(arguments: [
    ("He left on Monday at 5 pm.", "Monday = ?; 5 pm = T17:00"),
    ("He left yesterday.", "yesterday = ?"), ("He left on 3 May 2021.", "3 May 2021 = 2021-05-03"),
    ("He left on 3 May.", "3 May = ?"), ("He left in the 1990s.", "1990s = 199X"),
  ])
  func withoutPublicationOnlyWhatIsWrittenCounts(text: String, expected: String) {
    #expect(QuantityText.read(text, published: nil).map(\.text).joined(separator: "; ") == expected)
  }
}
