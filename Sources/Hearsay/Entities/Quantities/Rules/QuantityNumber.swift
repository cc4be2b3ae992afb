/// A number in figures or words: "300", "1,23,45,678", "twenty-three", "half a million", "3.2bn".
///
/// Words of approximation stay outside: "more than {a dozen}". Leaves alone "one" where no word such as
/// "only" makes a number of it ("one of them"), numbers that are names ("Section 5", "Apollo 11",
/// "Covid-19"), scores, telephone numbers, and figures with letters that are no scale ("A320").
enum QuantityNumber: QuantityRule {
  static let name = "quantity-number"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .scale, .plural, .vulgar, .fraction]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let found = scene.cardinal(at), found.suffix.isEmpty || found.scale > 1 else {
      return nil
    }
    let tokens = found.tokens
    if found.isAmbiguous {
      guard scene.has(.close, at - 1), scene.nounFollows(tokens.upperBound) else { return nil }
    }
    guard !scene.isLabel(tokens), !scene.isItem(tokens), !scene.isJoined(tokens),
      !isBowling(tokens, scene), !isIdentifier(found, scene)
    else { return nil }
    return QuantityReading(.number, tokens, scene.single(found), nil)
  }

  /// Whether a figure is too long without marks to count anything: "1449075600".
  private static func isIdentifier(_ found: Cardinal, _ scene: QuantityScene) -> Bool {
    guard found.scale == 1, let figure = scene.figure(found.tokens.lowerBound) else { return false }
    return figure.parts[0].digits > 7
  }

  /// Whether two numbers are a bowler's: "6 for 38".
  private static func isBowling(_ tokens: Range<Int>, _ scene: QuantityScene) -> Bool {
    guard scene.isSport, scene.has(.figure, tokens.lowerBound) else { return false }
    return scene.has(.for, tokens.upperBound) && scene.has(.figure, tokens.upperBound + 1)
      || scene.has(.for, tokens.lowerBound - 1) && scene.has(.figure, tokens.lowerBound - 2)
  }
}
