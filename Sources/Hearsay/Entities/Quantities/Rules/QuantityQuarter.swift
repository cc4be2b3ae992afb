/// A quarter of a year: "the third quarter", "fourth-quarter", "Q3 2023", "the first quarter of 2022".
///
/// Without a year, it is the last one that began before publication, or the next one of a future verb.
/// Leaves alone quarters of a game, in articles about sport.
enum QuantityQuarter: QuantityRule {
  static let name = "quantity-quarter"
  static let starts: [QuantityTrait] = [.figure, .ordinal]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let (number, end) = named(at, scene) ?? short(at, scene) else { return nil }
    if let (year, end) = scene.yearAfter(end) {
      return QuantityReading(.date, at..<end, time: ISOTime.quarter(year, number))
    }
    if scene.has(.of, end), let deictic = Deictic(end + 1, scene),
      scene.word(end + 2).period == .year
    {
      let year = scene.anchor.day.map { $0.year + deictic.count }
      return QuantityReading(.date, at..<(end + 3), time: year.map { ISOTime.quarter($0, number) })
    }
    guard !scene.isSport else { return nil }
    let year = scene.anchor.year(ofQuarter: number, scene.side(at, isDay: false))
    return QuantityReading(.date, at..<end, time: year.map { ISOTime.quarter($0, number) })
  }

  /// "third quarter", "fourth-quarter".
  private static func named(_ at: Int, _ scene: QuantityScene) -> (Int, Int)? {
    guard let ordinal = scene.ordinal(at), (1...4).contains(ordinal.number) else { return nil }
    let end = ordinal.tokens.upperBound
    let quarter = scene.isJoint(end) ? end + 1 : end
    guard scene.word(quarter).period == .quarter, scene.has(.period, quarter) else { return nil }
    return (ordinal.number, quarter + 1)
  }

  /// "Q3".
  private static func short(_ at: Int, _ scene: QuantityScene) -> (Int, Int)? {
    guard let figure = scene.figure(at), figure.prefix.count == 1, figure.suffix.isEmpty,
      let number = figure.plain, (1...4).contains(number),
      scene.bytes[figure.prefix.lowerBound] == UInt8(ascii: "Q")
    else { return nil }
    return (number, at + 1)
  }
}
