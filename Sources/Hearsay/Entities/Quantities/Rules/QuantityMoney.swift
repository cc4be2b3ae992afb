/// An amount of money: "$5.2 million", "Rs 500 crore", "N5bn", "USD 5", "300 rupees", "50 pence".
///
/// The unit is the ISO 4217 code of `currencies.lex` or `units.lex`; a dollar is that of the United States
/// unless sign or name say otherwise. Signs and codes stand before, codes and names after; a code has
/// capitals. Leaves alone verbs ("Team 5 won"), weights ("200 pounds of rice", "a 200-pound man"), and
/// letters before figures that are no money ("N95", "R2").
enum QuantityMoney: QuantityRule {
  static let name = "quantity-money"
  static let starts: [QuantityTrait] = [
    .sign, .figure, .cardinal, .scale, .plural, .vulgar, .fraction,
  ]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    if scene.has(.sign, at), mayFollow(at + 1, scene),
      let sign = scene.unit(at, where: { $0.standsBefore })
    {
      return afterSign(at, sign.end, sign.unit, scene)
    }
    if let written = prefixed(at, scene) { return written }
    guard let number = scene.number(at), !scene.isJoined(number.tokens) else { return nil }
    return beforeName(number, scene)
  }

  /// Whether a number or the rest of a sign may stand at a token; most words "a" and "us" end here.
  private static func mayFollow(_ at: Int, _ scene: QuantityScene) -> Bool {
    !scene.traits(at).isDisjoint(with: followers)
  }

  private static let followers = QuantityTraits(all: [
    .sign, .figure, .cardinal, .article, .fraction, .plural, .vulgar,
  ])

  /// "$5.2 million", "US$10 to US$15", "N500 million".
  private static func afterSign(
    _ at: Int, _ next: Int, _ sign: QuantityUnit, _ scene: QuantityScene
  ) -> QuantityReading? {
    guard let first = scene.cardinal(next), first.tokens.lowerBound == next else { return nil }
    if sign.kind == .letter {
      guard scene.isCapitals(at), first.scale > 1 || isGrouped(next, scene) else { return nil }
    }
    let number = range(first, from: at, next - at, sign, scene) ?? scene.single(first)
    return reading(at, number, number.tokens.upperBound, sign, scene)
  }

  /// The range that goes on with or without the sign.
  private static func range(
    _ first: Cardinal, from at: Int, _ count: Int, _ sign: QuantityUnit, _ scene: QuantityScene
  ) -> NumberSpan? {
    guard let next = scene.goesOn(at..<first.tokens.upperBound) else { return nil }
    let again = scene.unit(next, where: { $0.standsBefore })
    if let again, again.unit.name != sign.name { return nil }
    if again == nil, scene.has(.and, next - 1) { return nil }
    return scene.range(first, to: again?.end ?? next)
  }

  /// "Rs500", "KSh40", "N5bn", "USD5m": the sign is written onto the figure.
  private static func prefixed(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let figure = scene.figure(at), !figure.prefix.isEmpty,
      let sign = scene.attached(figure.prefix)?.unit, sign.standsBefore,
      let first = scene.readCardinal(at, afterLetters: true)
    else { return nil }
    let bytes = scene.bytes
    let isCapital = bytes[figure.prefix].allSatisfy { (65...90).contains($0) }
    if sign.kind != .sign, !isCapital { return nil }
    if sign.kind == .letter, first.scale == 1, !isGrouped(at, scene) { return nil }
    return reading(at, scene.single(first), first.tokens.upperBound, sign, scene)
  }

  private static func isGrouped(_ at: Int, _ scene: QuantityScene) -> Bool {
    scene.figure(at)?.marks[0] == UInt8(ascii: ",")
      || scene.has(.comma, at + 1) && scene.isAttached(at + 1) && scene.isAttached(at + 2)
  }

  /// "300 rupees", "5 USD", "millions of dollars", "50p".
  private static func beforeName(_ number: NumberSpan, _ scene: QuantityScene) -> QuantityReading? {
    let end = number.tokens.upperBound
    let start = number.tokens.lowerBound
    if !number.last.suffix.isEmpty, number.last.scale == 1 {
      guard let unit = scene.attached(number.last.suffix)?.unit, unit.kind == .name else {
        return nil
      }
      return reading(start, number, end, unit, scene)
    }
    let isPlural = scene.has(.plural, end - 1) && scene.has(.of, end)
    let at = isPlural ? end + 1 : scene.isJoint(end) ? end + 1 : end
    guard
      let found = scene.unit(at, where: { $0.isMoney && $0.kind != .letter || $0.kind == .pound })
    else { return nil }
    if found.unit.kind == .pound {
      guard scene.isMoney(pounds: at, number.last.scale) else { return nil }
      return QuantityReading(.money, start..<found.end, number, pounds)
    }
    if found.unit.isAmbiguous, !scene.isNoun(at) { return nil }
    return reading(start, number, found.end, found.unit, scene)
  }

  private static let pounds = "GBP"

  private static func reading(
    _ start: Int, _ number: NumberSpan, _ end: Int, _ unit: QuantityUnit, _ scene: QuantityScene
  ) -> QuantityReading? {
    if !number.last.suffix.isEmpty, number.last.scale == 1, unit.kind != .name { return nil }
    return QuantityReading(.money, start..<end, number, unit.name, unit.value)
  }
}

extension QuantityScene {
  /// Whether pounds are money and no weight: millions of them, or no "of" after them and an article
  /// that writes the sign.
  func isMoney(pounds at: Int, _ scale: Double) -> Bool {
    if scale >= 1_000_000 { return true }
    return !has(.of, at + 1) && !isJoint(at - 1) && hasAnywhere("£")
  }
}
