/// A number of units: "5 km", "12-mile", "40kg", "30°C", "two and a half hours", "half an hour".
///
/// The unit is the singular of `units.lex`. Leaves alone "one day", which is no length of time, "100m"
/// before a noun ("5m people": millions), a person's age, and money.
enum QuantityMeasure: QuantityRule {
  static let name = "quantity-measure"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .scale, .plural, .vulgar, .fraction]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    if let half = scene.halfOfUnit(at, where: { isMeasure($0) }) {
      return QuantityReading(
        .number, at..<half.end, value: scene.word(at).number, unit: half.unit.name)
    }
    guard let number = scene.number(at), scene.mention(at) == nil, !scene.isJoined(number.tokens)
    else {
      return nil
    }
    return number.last.suffix.isEmpty ? before(number, scene) : written(number, scene)
  }

  private static func isMeasure(_ unit: QuantityUnit) -> Bool {
    switch unit.kind {
    case .measure, .time, .second, .pound: true
    default: false
    }
  }

  /// The unit follows: "5 km", "dozens of miles".
  private static func before(_ number: NumberSpan, _ scene: QuantityScene) -> QuantityReading? {
    let end = number.tokens.upperBound
    let isPlural = scene.has(.plural, end - 1) && scene.has(.of, end)
    let isJoined = scene.isJoint(end)
    guard let found = scene.unit(end + (isPlural || isJoined ? 1 : 0), where: { isMeasure($0) })
    else { return nil }
    switch found.unit.kind {
    case .second: guard isJoined else { return nil }
    case .time where scene.has(.part, found.end - 1): return nil
    case .time:
      if number.last.isAmbiguous, !isJoined, !scene.has(.close, number.tokens.lowerBound - 1),
        isDay(found.unit)
      {
        return nil
      }
    default: break
    }
    return QuantityReading(.number, number.tokens.lowerBound..<found.end, number, found.unit.name)
  }

  private static func isDay(_ unit: QuantityUnit) -> Bool {
    unit.name == TimeAnchor.Period.day.rawValue || TimeAnchor.Period(rawValue: unit.name) == nil
  }

  /// The unit is written onto the figure: "40kg", "100m".
  private static func written(_ number: NumberSpan, _ scene: QuantityScene) -> QuantityReading? {
    guard let found = scene.attached(number.last.suffix), let unit = found.unit, isMeasure(unit)
    else { return nil }
    guard let scale = found.scale else {
      return QuantityReading(.number, number.tokens, number, unit.name)
    }
    // "m" is a million too, and so is "5m" before a noun.
    guard number.last.scale == scale, number.upper == nil,
      !scene.nounFollows(number.tokens.upperBound),
      !scene.has(.of, number.tokens.upperBound)
    else { return nil }
    return QuantityReading(.number, number.tokens, number, unit.name, 1 / scale)
  }
}
