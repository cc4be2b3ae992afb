/// A time so long after publication: "will open in two weeks", "a year from now".
///
/// As exact as its words, like "two weeks ago". Leaves alone what took so long ("finished in two weeks") and
/// times counted from something else ("two weeks later"), and how many there were in it ("five starts in four days").
enum QuantityAhead: QuantityRule {
  static let name = "quantity-ahead"
  static let starts: [QuantityTrait] = [.in]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let (count, period, last) = length(at + 1, scene) else { return nil }
    var end = last
    // "in two years' time"
    if scene.tag(end) == .pos, scene.isNoun(end + 1) {
      end += 2
    } else if scene.isNoun(end) || scene.has(.of, end) {
      return nil
    }
    guard scene.side(at, isDay: false) == .future, !isPace(at, scene) else { return nil }
    return QuantityReading(
      .date, at..<end, time: count.flatMap { scene.anchor.ago(-$0, period) })
  }

  /// "five starts in four days", "twice in a week".
  private static func isPace(_ at: Int, _ scene: QuantityScene) -> Bool {
    scene.tag(at - 1) == .nns
      && ((at - 4)..<(at - 1)).contains { scene.cardinal($0) != nil && scene.tag($0) == .cd }
  }

  /// "two weeks", "a month": how many of what, and where it ends; no count where it is no whole number.
  private static func length(
    _ at: Int, _ scene: QuantityScene
  ) -> (count: Int?, period: TimeAnchor.Period, end: Int)? {
    if scene.has(.article, at), scene.has(.period, at + 1), let period = scene.word(at + 1).period {
      return (1, period, at + 2)
    }
    guard let number = scene.number(at), number.tokens.lowerBound == at,
      number.last.suffix.isEmpty, let period = scene.word(number.tokens.upperBound).period
    else { return nil }
    let isWhole =
      number.upper == nil && number.value == number.value.rounded() && number.value < 10_000
    return (isWhole ? Int(number.value) : nil, period, number.tokens.upperBound + 1)
  }
}
