import HearsayText

/// Joins two dates that a preposition makes one stretch: "from January to March", "between June 3 and June
/// 9", "Monday through Friday".
enum DateInterval {
  /// Both as one interval; nil where nothing makes them one, or they are not written alike.
  ///
  /// The year or week of the first one follows that of the second: "from November to March 2022" begins in
  /// 2021.
  static func join(_ first: Quantity, _ second: Quantity, _ scene: QuantityScene) -> Quantity? {
    guard first.kind == .date, second.kind == .date,
      scene.sentence.contains(first.tokens.lowerBound),
      let from = first.time, let to = second.time, isPlain(from, like: to),
      isStretch(first.tokens, second.tokens, scene)
    else { return nil }
    var (start, end) = (from, to)
    let isOpen = !scene.has(.figure, first.tokens.upperBound - 1)
    if first.rule == QuantityMonth.name, isOpen {
      start = month(start, before: end)
    } else if start > end {
      guard first.rule == QuantityWeekday.name, second.rule == first.rule,
        let day = CalendarDay(iso: start), let last = CalendarDay(iso: end)
      else { return nil }
      let isAhead = scene.side(first.tokens.lowerBound, isDay: true) == .future
      start = ISOTime.day(isAhead ? day : day.adding(days: -7))
      end = ISOTime.day(isAhead ? last.adding(days: 7) : last)
    }
    guard start < end else { return nil }
    return Quantity(
      tokens: first.tokens.lowerBound..<second.tokens.upperBound, kind: .date, value: nil,
      upper: nil, unit: nil, time: ISOTime.interval(start, end), rule: second.rule)
  }

  /// Whether two times are months or days, and both the same.
  private static func isPlain(_ first: String, like second: String) -> Bool {
    func isPlain(_ time: String) -> Bool {
      (time.utf8.count == 7 || time.utf8.count == 10)
        && time.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- 48 < 10 }
    }
    return first.utf8.count == second.utf8.count && isPlain(first) && isPlain(second)
  }

  /// "from A to B", "between A and B", "A through B", "A–B".
  private static func isStretch(
    _ first: Range<Int>, _ second: Range<Int>, _ scene: QuantityScene
  ) -> Bool {
    let gap = first.upperBound
    guard second.lowerBound == gap + 1 else { return false }
    return scene.has(.to, gap) || scene.isJoint(gap)
      || scene.has(.and, gap) && scene.has(.between, first.lowerBound - 1)
  }

  /// A month in the last year in which it comes before another.
  private static func month(_ month: String, before end: String) -> String {
    let number = month.dropFirst(4)
    guard let year = Int(end.prefix(4)) else { return month }
    return ISOTime.year(number < end.dropFirst(4) ? year : year - 1) + number
  }
}
