/// A stretch of several periods that ends or begins with publication: "in the past three months", "over
/// the next two years", "over the next decade".
///
/// Leaves alone stretches whose length is not told ("the coming weeks"), and hours.
enum QuantityWindow: QuantityRule {
  static let name = "quantity-window"
  static let starts: [QuantityTrait] = [.last, .past, .next]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let deictic = Deictic(at, scene), deictic.count != 0 || deictic.isPast,
      scene.has(.the, at - 1) || scene.tag(at - 1) == .prps
    else { return nil }
    let isAhead = deictic.count > 0
    if isAhead, let period = scene.word(at + 1).period, period != .weekend,
      scene.has(.period, at + 1), scene.tag(at - 2) == .in, !scene.has(.of, at + 2),
      scene.side(at, isDay: false) == .future
    {
      return QuantityReading(.date, at..<(at + 2), time: scene.anchor.window(period, 1))
    }
    guard let number = scene.number(at + 1), number.tokens.lowerBound == at + 1,
      number.upper == nil, number.last.suffix.isEmpty, number.value == number.value.rounded(),
      (1..<1000).contains(number.value), scene.has(.periods, number.tokens.upperBound),
      let period = scene.word(number.tokens.upperBound).period,
      ![.minute, .hour, .weekend].contains(period),
      !scene.has(.of, number.tokens.upperBound + 1)
    else { return nil }
    let count = Int(number.value)
    return QuantityReading(
      .date, at..<(number.tokens.upperBound + 1),
      time: scene.anchor.window(period, isAhead ? count : -count))
  }
}
