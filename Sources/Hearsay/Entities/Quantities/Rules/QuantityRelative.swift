/// A time counted from publication: "yesterday", "the day after tomorrow", "last night", "earlier this
/// month", "next year", "two days ago", "the past week", "by year-end".
///
/// As exact as its words: a day, week ("2023-W08"), month or year; "the past year" is the year that ends
/// with publication. Leaves alone times counted from something else ("the next day", "two days later").
enum QuantityRelative: QuantityRule {
  static let name = "quantity-relative"
  static let starts: [QuantityTrait] = [
    .today, .last, .past, .next, .this, .figure, .cardinal, .period, .vulgar,
  ]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    if let ago = ago(at, scene) ?? yearEnd(at, scene) { return ago }
    guard
      var reading = today(at, scene) ?? period(at, scene) ?? weekend(at, scene) ?? edge(at, scene)
    else { return nil }
    if scene.has(.modifier, at - 1) {
      reading.tokens = (at - 1)..<reading.tokens.upperBound
    }
    return reading
  }

  /// "yesterday morning", "tonight", "last night", "this evening".
  private static func today(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let word = scene.word(at)
    let isPart = scene.has(.part, at + 1)
    guard word.traits.has(.today) || isPart && (word.traits.has(.last) || word.traits.has(.this)),
      scene.mention(at) == nil
    else { return nil }
    let end = isPart ? at + 2 : at + 1
    // "the day before yesterday"
    if scene.has(.beside, at - 1), scene.word(at - 2).period == .day, abs(word.amount) == 1,
      word.amount == scene.word(at - 1).amount
    {
      return QuantityReading(
        .date, (at - 2)..<end, time: scene.anchor.period(.day, 2 * word.amount))
    }
    return QuantityReading(.date, at..<end, time: scene.anchor.period(.day, word.amount))
  }

  /// "by year-end", "at year's end".
  private static func yearEnd(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard scene.word(at).period == .year, scene.has(.at, at - 1) || scene.has(.beside, at - 1),
      scene.has(.edge, at + 2), scene.isJoint(at + 1) || scene.tag(at + 1) == .pos
    else { return nil }
    return QuantityReading(.date, at..<(at + 3), time: scene.anchor.period(.year, 0))
  }

  /// "last week", "this year", "the past month".
  private static func period(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let deictic = Deictic(at, scene), scene.has(.period, at + 1), scene.mention(at) == nil,
      let period = scene.word(at + 1).period, ![.minute, .hour, .day].contains(period),
      !scene.has(.of, at + 2)
    else { return nil }
    let isDefinite = scene.has(.the, at - 1)
    let tokens = at..<(at + 2)
    if deictic.isPast || isDefinite && deictic.count < 0 {
      return QuantityReading(.date, tokens, time: scene.anchor.window(period))
    }
    if isDefinite, deictic.count > 0 { return nil }
    return QuantityReading(.date, tokens, time: time(period, deictic, scene, at))
  }

  /// "by the end of the year", "since the start of the month": of the one of publication.
  private static func edge(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard scene.has(.the, at - 1), scene.has(.of, at - 2), scene.has(.edge, at - 3),
      !scene.has(.of, at + 1), let period = scene.word(at).period,
      [.week, .month, .quarter, .year, .decade, .century].contains(period)
    else { return nil }
    return QuantityReading(.date, at..<(at + 1), time: scene.anchor.period(period, 0))
  }

  /// "over the weekend".
  private static func weekend(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard scene.word(at).period == .weekend, scene.has(.the, at - 1), scene.tag(at - 2) == .in,
      !scene.has(.of, at + 1)
    else { return nil }
    return QuantityReading(.date, at..<(at + 1), time: weekend(scene, at))
  }

  private static func time(
    _ period: TimeAnchor.Period, _ deictic: Deictic, _ scene: QuantityScene, _ at: Int
  ) -> String? {
    period == .weekend && deictic.count == 0
      ? weekend(scene, at) : scene.anchor.period(period, deictic.count)
  }

  /// The weekend of publication, or the one before it where the verb is past and the week not yet over.
  private static func weekend(_ scene: QuantityScene, _ at: Int) -> String? {
    guard let day = scene.anchor.day, day.weekday < 6, scene.side(at, isDay: true) == .past else {
      return scene.anchor.period(.weekend, 0)
    }
    return scene.anchor.period(.weekend, -1)
  }

  /// "two days ago", "a year ago", "10 years ago".
  private static func ago(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    if scene.has(.period, at), scene.has(.article, at - 1), scene.has(.ago, at + 1) {
      return ago((at - 1)..<(at + 2), 1, at, scene)
    }
    guard let number = scene.number(at), number.last.suffix.isEmpty else { return nil }
    let end = number.tokens.upperBound
    guard scene.word(end).period != nil, scene.has(.ago, end + 1) else { return nil }
    let isWhole =
      number.upper == nil && number.value == number.value.rounded() && number.value < 10_000
    return ago(number.tokens.lowerBound..<(end + 2), isWhole ? Int(number.value) : nil, end, scene)
  }

  private static func ago(
    _ tokens: Range<Int>, _ count: Int?, _ period: Int, _ scene: QuantityScene
  ) -> QuantityReading? {
    guard let period = scene.word(period).period else { return nil }
    return QuantityReading(.date, tokens, time: count.flatMap { scene.anchor.ago($0, period) })
  }
}
