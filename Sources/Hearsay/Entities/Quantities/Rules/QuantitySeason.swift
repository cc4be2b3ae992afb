/// A season with its year, or seen from publication: "the summer of 2019", "spring 2020", "last winter".
///
/// Written as ISO 8601-2 does: 21 for spring to 24 for winter ("2019-22"). Without a year it is the one of
/// the northern half of the earth. "The summer" alone is one only after a preposition and where its verb is
/// past or future. Leaves alone seasons that come each year, and the verbs "spring" and "fall".
enum QuantitySeason: QuantityRule {
  static let name = "quantity-season"
  static let starts: [QuantityTrait] = [.season, .last, .past, .next, .this]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let isDeictic = Deictic(at, scene) != nil
    let season = isDeictic ? at + 1 : at
    guard scene.has(.season, season), scene.mention(season) == nil else { return nil }
    if let (year, end) = scene.yearAfter(season + 1),
      scene.isNoun(season) || scene.has(.of, season + 1)
    {
      return QuantityReading(
        .date, at..<end, time: "\(ISOTime.year(year))-\(scene.word(season).amount)")
    }
    guard scene.isNoun(season), !scene.isNoun(season + 1) || scene.isCapital(season + 1),
      !scene.has(.of, season + 1)
    else { return nil }
    let number = scene.word(season).amount
    let year: Int?
    if let deictic = Deictic(at, scene) {
      year = scene.anchor.year(ofSeason: number, deictic.side(scene))
    } else {
      guard scene.has(.the, at - 1), scene.tag(at - 2) == .in, scene.isToldOnce(at) else {
        return nil
      }
      year = scene.anchor.year(ofSeason: number, scene.side(at, isDay: false))
    }
    return QuantityReading(
      .date, at..<(season + 1), time: year.map { "\(ISOTime.year($0))-\(number)" })
  }
}
