/// A season with its year, or seen from publication: "the summer of 2019", "spring 2020", "last winter".
///
/// Written as ISO 8601-2 does: 21 for spring to 24 for winter ("2019-22"). Without a year the time stays
/// unknown, since the hemispheres differ. Leaves alone seasons without either, and the verbs "spring" and
/// "fall".
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
    guard isDeictic, scene.isNoun(season), !scene.isNoun(season + 1) || scene.isCapital(season + 1)
    else { return nil }
    return QuantityReading(.date, at..<(season + 1), time: nil)
  }
}
