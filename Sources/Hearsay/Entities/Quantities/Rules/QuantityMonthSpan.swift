/// A stretch of months that its year or its last month tells: "the first half of 2023", "the first nine
/// months of last year", "the three months to June".
///
/// Leaves alone halves of a game and of anything but a year.
enum QuantityMonthSpan: QuantityRule {
  static let name = "quantity-month-span"
  static let starts: [QuantityTrait] = [.ordinal, .cardinal, .figure, .period]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    half(at, scene) ?? firstMonths(at, scene) ?? upToMonth(at, scene)
  }

  /// "first half of 2023".
  private static func half(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let ordinal = scene.ordinal(at), (1...2).contains(ordinal.number) else { return nil }
    let half = ordinal.tokens.upperBound
    guard scene.has(.fraction, half), scene.word(half).number == 0.5,
      let (year, end) = year(half + 1, scene)
    else { return nil }
    let months = ordinal.number == 1 ? (1, 6) : (7, 12)
    return span(at..<end, year, months.0, months.1)
  }

  /// "first nine months of last year".
  private static func firstMonths(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let ordinal = scene.ordinal(at), ordinal.number == 1,
      let number = scene.number(ordinal.tokens.upperBound),
      number.tokens.lowerBound == ordinal.tokens.upperBound, (2...11).contains(number.value),
      number.value == number.value.rounded(),
      scene.word(number.tokens.upperBound).period == .month,
      let (year, end) = year(number.tokens.upperBound + 1, scene)
    else { return nil }
    return span(at..<end, year, 1, Int(number.value))
  }

  /// "three months to June", "year to March 2022".
  private static func upToMonth(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let count: Int
    let to: Int
    if scene.has(.period, at), scene.word(at).period == .year {
      (count, to) = (12, at + 1)
    } else if let number = scene.number(at), number.tokens.lowerBound == at,
      (2...24).contains(number.value), number.value == number.value.rounded(),
      scene.word(number.tokens.upperBound).period == .month
    {
      (count, to) = (Int(number.value), number.tokens.upperBound + 1)
    } else {
      return nil
    }
    guard scene.has(.to, to), let month = scene.monthNumber(to + 1) else { return nil }
    let known = scene.yearAfter(to + 2)
    guard
      let year = known?.year ?? scene.anchor.year(ofMonth: month, scene.side(at, isDay: false)),
      let last = CalendarDay(year, month, 1)
    else { return nil }
    let first = last.adding(months: 1 - count)
    return QuantityReading(
      .date, at..<(known?.end ?? to + 2),
      time: ISOTime.interval(
        ISOTime.month(first.year, first.month), ISOTime.month(last.year, last.month)))
  }

  /// The year that a stretch is part of: "of 2023", "of last year", "of the year".
  private static func year(_ at: Int, _ scene: QuantityScene) -> (year: Int, end: Int)? {
    if let known = scene.yearAfter(at) { return known }
    guard scene.has(.of, at), scene.has(.the, at + 1), scene.word(at + 2).period == .year,
      let day = scene.anchor.day
    else { return nil }
    return (day.year, at + 3)
  }

  private static func span(
    _ tokens: Range<Int>, _ year: Int, _ first: Int, _ last: Int
  ) -> QuantityReading {
    QuantityReading(
      .date, tokens,
      time: ISOTime.interval(ISOTime.month(year, first), ISOTime.month(year, last)))
  }
}
