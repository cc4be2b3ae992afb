/// A person's age: "aged 45", "46-year-old", "Ellison, 46, said", "in her late 40s", "ages 5 to 11".
///
/// A number with the unit "year", or "month" for "three-month-old"; of "40s" the lower and upper year.
/// Leaves alone numbers between commas that follow no person.
enum QuantityAge: QuantityRule {
  static let name = "quantity-age"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .tens]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    if let tens = tens(at, scene) { return tens }
    guard let number = scene.number(at), number.last.suffix.isEmpty else {
      return nil
    }
    let year = TimeAnchor.Period.year.rawValue
    if let old = old(number, scene) { return old }
    guard number.value < 130, isAged(at, scene) || isAfterName(number.tokens, scene),
      scene.unit(number.tokens.upperBound, where: { _ in true }) == nil
    else { return nil }
    return QuantityReading(.number, number.tokens, number, year)
  }

  /// "46-year-old", "46 years old".
  private static func old(_ number: NumberSpan, _ scene: QuantityScene) -> QuantityReading? {
    guard let found = scene.unitAfter(number.tokens, where: { $0.kind == .time }) else {
      return nil
    }
    let end = scene.isJoint(found.end) ? found.end + 1 : found.end
    guard scene.has(.old, end) else { return nil }
    return QuantityReading(.number, number.tokens.lowerBound..<(end + 1), number, found.unit.name)
  }

  /// "aged 45", "at the age of 45", "aged between 18 and 24".
  private static func isAged(_ at: Int, _ scene: QuantityScene) -> Bool {
    let before = scene.has(.of, at - 1) || scene.has(.between, at - 1) ? at - 2 : at - 1
    return scene.has(.aged, before)
  }

  /// "Ellison, 46, said", "a father of two, 39, was".
  private static func isAfterName(_ number: Range<Int>, _ scene: QuantityScene) -> Bool {
    let (at, end) = (number.lowerBound, number.upperBound)
    guard scene.has(.figure, at), scene.has(.comma, at - 1) else { return false }
    if scene.mention(at - 2)?.type == .person {
      return scene.has(.comma, end) || scene.isMark(".", end)
    }
    let isOf = scene.has(.cardinal, at - 2) && scene.has(.of, at - 3) || scene.has(.dash, at - 3)
    return isOf && scene.has(.cardinal, at - 2) && scene.has(.comma, end)
  }

  /// "in her late 40s", "in his mid-fifties".
  private static func tens(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    var value = 0.0
    if let figure = scene.figure(at) {
      guard let plain = figure.plain, plain % 10 == 0, (10...90).contains(plain),
        scene.isPlural(figure)
      else {
        return nil
      }
      value = Double(plain)
    } else {
      guard scene.has(.tens, at) else { return nil }
      value = scene.word(at).number * 10
    }
    var before = at - 1
    while scene.has(.and, before) || scene.has(.comma, before) || isTens(before, scene) {
      before -= 1
    }
    if scene.isJoint(before) { before -= 1 }
    if scene.has(.modifier, before) { before -= 1 }
    guard scene.tag(before) == .prps else { return nil }
    var reading = QuantityReading(
      .number, at..<(at + 1), value: value, unit: TimeAnchor.Period.year.rawValue)
    reading.upper = value + 9
    return reading
  }

  /// Whether a token writes ten years, as the 30s of "in their 30s and 40s" do.
  private static func isTens(_ at: Int, _ scene: QuantityScene) -> Bool {
    scene.has(.tens, at) || scene.figure(at).map(scene.isPlural) == true
  }
}

extension QuantityScene {
  /// Whether a figure ends in "s" or "'s", as "1990s" does.
  func isPlural(_ figure: Figure) -> Bool {
    bytes[figure.suffix].last == UInt8(ascii: "s")
      && figure.suffix.count <= 4
      && bytes[figure.suffix].allSatisfy {
        $0 == UInt8(ascii: "s") || $0 == 0x27 || $0 >= 0x80
      }
  }
}
