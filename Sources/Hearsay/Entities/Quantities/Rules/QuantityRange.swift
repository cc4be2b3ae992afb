/// A range of numbers: "10 to 15", "10–15 million", "between 10 and 15"; the value is the lower one.
///
/// Leaves alone "from 10 to 15", which tells of a change between two numbers, and figures joined by a
/// hyphen where no noun tells what is counted: these are scores ("lost 1-3").
enum QuantityRange: QuantityRule {
  static let name = "quantity-range"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .scale, .vulgar]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let first = scene.cardinal(at), let range = scene.range(first),
      range.last.suffix.isEmpty || range.last.scale > 1,
      !scene.isLabel(range.tokens), !scene.isJoined(range.tokens),
      !isYear(at, scene)
    else { return nil }
    let end = range.tokens.upperBound
    if scene.isJoint(first.tokens.upperBound), range.last.scale == 1 {
      guard scene.nounFollows(end), !scene.isCapital(end) else { return nil }
    }
    return QuantityReading(.number, range.tokens, range, nil)
  }

  /// "from 2,000 in 2019 to 3,000 in 2022": a year does not range up to a number.
  private static func isYear(_ at: Int, _ scene: QuantityScene) -> Bool {
    guard scene.has(.in, at - 1), let figure = scene.figure(at), figure.isBare,
      let number = figure.plain
    else { return false }
    return figure.parts[0].digits == 4 && (1500..<2200).contains(number)
  }
}
