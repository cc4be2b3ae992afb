/// A share in hundredths: "5%", "5 per cent", "10-15 percent", "5% to 10%", "2.5 percentage points".
///
/// The unit is "percent" or "percentage point". Leaves alone "percent" without a number.
enum QuantityPercent: QuantityRule {
  static let name = "quantity-percent"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .scale, .vulgar, .fraction]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    if let half = scene.halfOfUnit(at, where: { $0.kind == .percent }) {
      return QuantityReading(
        .percent, at..<half.end, value: scene.word(at).number, unit: half.unit.name)
    }
    guard let number = scene.number(at), let found = unit(number, scene) else { return nil }
    let reading = QuantityReading(
      .percent, number.tokens.lowerBound..<found.end, number, found.unit.name)
    return number.upper == nil ? range(reading, found.end, scene) ?? reading : reading
  }

  /// "5% to 10%", "between 5% and 10%".
  private static func range(_ first: QuantityReading, _ end: Int, _ scene: QuantityScene)
    -> QuantityReading?
  {
    guard let next = scene.goesOn(first.tokens), let last = scene.cardinal(next),
      let low = first.value, low < last.value, let found = unit(scene.single(last), scene)
    else { return nil }
    var reading = first
    reading.tokens = first.tokens.lowerBound..<found.end
    reading.upper = last.value
    return reading
  }

  private static func unit(_ number: NumberSpan, _ scene: QuantityScene) -> (
    end: Int, unit: QuantityUnit
  )? {
    if !number.last.suffix.isEmpty {
      guard let unit = scene.attached(number.last.suffix)?.unit, unit.kind == .percent else {
        return nil
      }
      return (number.tokens.upperBound, unit)
    }
    return scene.unitAfter(number.tokens) { $0.kind == .percent }
  }
}

extension QuantityScene {
  /// The unit after a number, a hyphen between them or not: "5 km", "12-mile".
  func unitAfter(
    _ number: Range<Int>, where holds: (QuantityUnit) -> Bool
  ) -> (end: Int, unit: QuantityUnit)? {
    let end = number.upperBound
    return unit(isJoint(end) ? end + 1 : end, where: holds)
  }

  /// "half a mile", "half an hour": the unit and where it ends.
  func halfOfUnit(
    _ at: Int, where holds: (QuantityUnit) -> Bool
  ) -> (end: Int, unit: QuantityUnit)? {
    guard has(.fraction, at), has(.article, at + 1) else { return nil }
    return unit(at + 2, where: holds)
  }
}
