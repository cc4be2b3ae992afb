/// A day with its month: "24 February 2023", "Friday, 24th of February", "2023-02-24",
/// "24/02/2023", "24-26 February".
///
/// Without a year, it is the one nearest to publication on the side that the verb tells; in figures the day
/// comes first unless no month has that number. Leaves alone dates without a year in figures ("9/11").
enum QuantityDate: QuantityRule {
  static let name = "quantity-date"
  static let starts: [QuantityTrait] = [.figure, .month, .weekday]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    var next = at
    if scene.has(.weekday, at) {
      next = scene.has(.comma, at + 1) ? at + 2 : at + 1
      if scene.has(.the, next) { next += 1 }
    }
    guard let date = scene.writtenDay(next) else { return nil }
    return QuantityReading(
      .date, at..<date.end, time: date.time(scene.anchor, scene.side(at, isDay: true)))
  }
}
