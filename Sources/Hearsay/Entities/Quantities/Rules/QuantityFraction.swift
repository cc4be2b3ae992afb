/// A fraction: "two-thirds", "a quarter of", "half the seats", "nine out of 10", "one in five", "3/4".
///
/// Leaves alone halves and quarters of a game or a year ("the second half"), ordinals with an article
/// ("a third man"), and figures with a stroke that are dates or names ("9/11", "24/7").
enum QuantityFraction: QuantityRule {
  static let name = "quantity-fraction"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .ordinal, .fraction]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard scene.mention(at) == nil else { return nil }
    return parts(at, scene) ?? share(at, scene) ?? withArticle(at, scene) ?? half(at, scene)
      ?? stroke(at, scene)
  }

  /// "two-thirds", "one quarter", "three quarters of".
  private static func parts(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let count = scene.cardinal(at), count.suffix.isEmpty, count.value < 10 else { return nil }
    let isJoined = scene.isJoint(count.tokens.upperBound)
    let part = count.tokens.upperBound + (isJoined ? 1 : 0)
    let word = scene.word(part)
    var size: Double?
    if word.traits.has(.parts) { size = word.number }
    if word.period == .quarter, word.traits.has(.periods), isJoined || scene.has(.of, part + 1) {
      size = Double(word.amount)
    }
    if count.value == 1, word.traits.has(.fraction) { size = 1 / word.number }
    if count.value == 1, word.traits.has(.ordinal), word.number > 2 { size = word.number }
    guard let size, count.value < size else { return nil }
    return QuantityReading(.number, count.tokens.lowerBound..<(part + 1), value: count.value / size)
  }

  /// "nine out of 10", "one in five", "seven in ten".
  private static func share(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let few = scene.cardinal(at), few.suffix.isEmpty else { return nil }
    var next = few.tokens.upperBound
    let isOutOf = scene.has(.out, next) && scene.has(.of, next + 1)
    guard isOutOf || scene.has(.in, next) else { return nil }
    next += isOutOf ? 2 : 1
    if scene.has(.every, next) { next += 1 }
    guard let all = scene.cardinal(next), few.value < all.value, all.suffix.isEmpty,
      isOutOf || few.isAmbiguous && all.value <= 1000 || all.value == 10,
      scene.unit(all.tokens.upperBound, where: { _ in true }) == nil
    else { return nil }
    return QuantityReading(
      .number, few.tokens.lowerBound..<all.tokens.upperBound, value: few.value / all.value)
  }

  /// "a third of", "a quarter of", "by a fifth".
  private static func withArticle(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let word = scene.word(at)
    let isAmount = scene.has(.of, at + 1) || scene.has(.at, at - 2) && !scene.nounFollows(at + 1)
    guard scene.has(.article, at - 1), isAmount, word.number != 2, word.number > 0,
      word.traits.has(.fraction) || word.traits.has(.ordinal)
    else { return nil }
    let value = word.traits.has(.fraction) ? word.number : 1 / word.number
    return QuantityReading(.number, (at - 1)..<(at + 1), value: value)
  }

  /// "half of", "half the seats", "by half".
  private static func half(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let word = scene.word(at)
    guard word.traits.has(.fraction), word.number == 0.5, !scene.has(.the, at - 1),
      !scene.has(.ordinal, at - 1), scene.tag(at - 1) != .jj
    else { return nil }
    let isShare = scene.has(.of, at + 1) || scene.has(.the, at + 1) || scene.tag(at + 1) == .prps
    guard isShare || scene.has(.at, at - 1) && !scene.nounFollows(at + 1) else { return nil }
    return QuantityReading(.number, at..<(at + 1), value: word.number)
  }

  /// "3/4 of", "1/2 cup".
  private static func stroke(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let figure = scene.figure(at), figure.isBare, figure.isPair("/"),
      figure.parts[0].number < figure.parts[1].number, figure.parts[1].number <= 10,
      scene.has(.of, at + 1) || scene.nounFollows(at + 1)
    else { return nil }
    return QuantityReading(
      .number, at..<(at + 1), value: Double(figure.parts[0].number) / Double(figure.parts[1].number)
    )
  }
}
