internal import HearsayMatching

/// A feast or holiday of `feasts.lex`: "on Christmas Day", "before Easter", "last Thanksgiving".
///
/// Without a year it is the nearest one on the side that the verb tells. Movable feasts are those of the
/// western churches. Leaves alone feasts that only name something ("a Christmas tree").
enum QuantityFeast: QuantityRule {
  static let name = "quantity-feast"
  static let starts: [QuantityTrait] = [.holiday, .last, .next, .this]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let deictic = Deictic(at, scene)
    let first = deictic == nil ? at : at + 1
    guard scene.has(.holiday, first), let (feast, named) = scene.feast(first) else { return nil }
    if let (year, end) = scene.yearAfter(named) {
      return QuantityReading(.date, at..<end, time: feast.day(in: year).map(ISOTime.day))
    }
    guard deictic != nil || scene.tag(first - 1) == .in || scene.has(.the, first - 1),
      !scene.isNoun(named)
    else { return nil }
    let side = deictic?.side(scene) ?? scene.side(at, isDay: true)
    let day = scene.anchor.day.flatMap { feast.nearest(to: $0, side) }
    return QuantityReading(.date, at..<named, time: day.map(ISOTime.day))
  }
}

extension QuantityScene {
  /// The longest feast that stands at a token, and where it ends.
  func feast(_ at: Int) -> (feast: Feast, end: Int)? {
    guard sentence.contains(at) else { return nil }
    var best: (feast: Feast, end: Int)?
    for match in parsed.segmented.matches(at: at)
    where match.lexicon == .feasts && match.tokens.lowerBound == at {
      guard let feast = resources.feast(match), match.tokens.upperBound > best?.end ?? 0 else {
        continue
      }
      best = (feast, match.tokens.upperBound)
    }
    return best
  }
}
