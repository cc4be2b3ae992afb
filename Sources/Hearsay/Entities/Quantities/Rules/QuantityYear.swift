internal import HearsayText

/// A year or several: "in 2019", "the 1990s", "the '90s", "2019-20", "the nineties", "the 21st century".
///
/// A decade is "199X", a century "20XX", and two years an interval. Years inside names count too ("World
/// Cup 2022"). Leaves alone other numbers of four digits: "2000 people", "1,984", "flight 1549".
enum QuantityYear: QuantityRule {
  static let name = "quantity-year"
  static let starts: [QuantityTrait] = [.figure, .ordinal, .cardinal, .tens]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    if let century = century(at, scene) { return century }
    if scene.has(.tens, at) {
      guard !scene.isCapital(at), scene.has(.the, at - 1) || scene.has(.modifier, at - 1) else {
        return nil
      }
      return reading(at, ISOTime.decade(1900 + 10 * Int(scene.word(at).number)))
    }
    guard let figure = scene.figure(at), figure.prefix.isEmpty else { return nil }
    return between(at, scene) ?? era(at, figure, scene) ?? decade(at, figure, scene) ?? years(
      at, figure, scene)
      ?? year(at, figure, scene)
  }

  private static func reading(_ at: Int, _ time: String) -> QuantityReading {
    QuantityReading(.date, at..<(at + 1), time: time)
  }

  /// "the 21st century", "20th-century".
  private static func century(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let ordinal = scene.ordinal(at), (1...30).contains(ordinal.number) else { return nil }
    let end = ordinal.tokens.upperBound
    let word = scene.isJoint(end) ? end + 1 : end
    guard scene.word(word).period == .century else { return nil }
    let time = ISOTime.century((ordinal.number - 1) * 100)
    return QuantityReading(.date, at..<(word + 1), time: time)
  }

  /// "AD 480", "44 BC".
  private static func era(
    _ at: Int, _ figure: Figure, _ scene: QuantityScene
  ) -> QuantityReading? {
    guard figure.isBare, let number = figure.plain, number > 0, number < 3000 else { return nil }
    let isBefore = scene.has(.era, at - 1)
    guard isBefore || scene.has(.era, at + 1), scene.isCapitals(isBefore ? at - 1 : at + 1) else {
      return nil
    }
    let isCommon = scene.word(isBefore ? at - 1 : at + 1).amount > 0
    let year = isCommon ? ISOTime.year(number) : "-" + ISOTime.year(number - 1)
    return QuantityReading(.date, isBefore ? (at - 1)..<(at + 1) : at..<(at + 2), time: year)
  }

  /// "1990s", "'90s", "1900s".
  private static func decade(_ at: Int, _ figure: Figure, _ scene: QuantityScene)
    -> QuantityReading?
  {
    guard figure.parts.count == 1, figure.parts[0].number % 10 == 0, scene.isPlural(figure) else {
      return nil
    }
    let number = figure.parts[0].number
    if figure.parts[0].digits == 4, (1000..<2200).contains(number) {
      let isCentury = number % 100 == 0 && number != 2000
      return reading(at, isCentury ? ISOTime.century(number) : ISOTime.decade(number))
    }
    guard figure.parts[0].digits == 2,
      figure.hasApostrophe || number >= 20 && scene.has(.the, at - 1)
    else { return nil }
    return reading(at, ISOTime.decade(number < 20 ? 2000 + number : 1900 + number))
  }

  /// "between 2019 and 2022", "from 2019 to 2022".
  private static func between(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard
      scene.has(.between, at - 1) && scene.has(.and, at + 1)
        || scene.has(.from, at - 1) && scene.has(.to, at + 1),
      let first = bareYear(at, scene), let last = bareYear(at + 2, scene), first < last
    else { return nil }
    return QuantityReading(
      .date, at..<(at + 3), time: ISOTime.interval(ISOTime.year(first), ISOTime.year(last)))
  }

  /// A figure that can be nothing but a year; nil for another.
  private static func bareYear(_ at: Int, _ scene: QuantityScene) -> Int? {
    guard let figure = scene.figure(at), figure.isBare, figure.parts.count == 1,
      figure.parts[0].digits == 4, let year = figure.plain, (1000..<2200).contains(year),
      !scene.nounFollows(at + 1)
    else { return nil }
    return year
  }

  /// "2019-20", "2019/20", "1939-1945".
  private static func years(_ at: Int, _ figure: Figure, _ scene: QuantityScene) -> QuantityReading?
  {
    guard figure.suffix.isEmpty, figure.parts[0].digits == 4, isYear(figure.parts[0].number) else {
      return nil
    }
    var end = at + 1
    var last =
      figure.isPair("/") ? figure.parts[1] : nil
    if figure.parts.count == 1, scene.isJoint(end), let next = scene.figure(end + 1), next.isBare,
      next.plain != nil
    {
      (last, end) = (next.parts[0], end + 2)
    }
    guard let last, last.digits != 3, last.digits <= 4 else { return nil }
    let first = figure.parts[0].number
    let base = last.digits == 1 ? 10 : 100
    let year = last.digits == 4 ? last.number : first / base * base + last.number
    guard year > first, year < 2200 else { return nil }
    return QuantityReading(
      .date, at..<end, time: ISOTime.interval(ISOTime.year(first), ISOTime.year(year)))
  }

  /// "2019", "'85".
  private static func year(_ at: Int, _ figure: Figure, _ scene: QuantityScene) -> QuantityReading?
  {
    guard figure.parts.count == 1, figure.suffix.isEmpty else { return nil }
    let number = figure.parts[0].number
    if figure.hasApostrophe {
      guard figure.parts[0].digits == 2, number > 30 || scene.isNoun(at - 1) else { return nil }
      return reading(at, ISOTime.year(number > 30 ? 1900 + number : 2000 + number))
    }
    guard figure.parts[0].digits == 4, isYear(number), !scene.isJoined(at..<(at + 1)),
      isTime(at, number, scene)
    else {
      return nil
    }
    return reading(at, ISOTime.year(number))
  }

  private static func isYear(_ number: Int) -> Bool { (1000..<2200).contains(number) }

  /// Whether a number is a year by its neighbours: nothing that is counted follows it.
  private static func isTime(_ at: Int, _ number: Int, _ scene: QuantityScene) -> Bool {
    if scene.unitAfter(at..<(at + 1), where: { _ in true }) != nil || scene.has(.scale, at + 1)
      || scene.has(.label, at - 1)
    {
      return false
    }
    let isAfter = scene.tag(at - 1) == .in || scene.isYearWord(at - 1)
    let isOwned = scene.has(.the, at - 1) || scene.tag(at - 1) == .pos || scene.tag(at - 1) == .prps
    let isCounted = scene.tag(at + 1) == .nns && !isOwned
    if isCounted, number % 50 == 0, number != 1900 || isBound(at, scene) { return false }
    if (1900..<2100).contains(number) { return true }
    let isNamed = isOwned && scene.isNoun(at + 1) && scene.tag(at + 1) != .nns
    return isAfter && !isCounted || isNamed || scene.isMark("(", at - 1)
  }
}

extension QuantityYear {
  /// Whether a number is the bound of a count: "more than 1900".
  private static func isBound(_ at: Int, _ scene: QuantityScene) -> Bool {
    guard let span = scene.span(at - 1) else { return false }
    return scene.bytes[span.range].elementsEqual("than".utf8)
  }
}

extension QuantityScene {
  /// Whether a word before a number makes it a year: a preposition of time, "early".
  func isYearWord(_ at: Int) -> Bool { has(.modifier, at) || has(.season, at) || has(.month, at) }
}
