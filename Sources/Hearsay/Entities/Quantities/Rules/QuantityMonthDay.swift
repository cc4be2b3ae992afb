/// A day whose month the date of publication tells: "on the 15th".
///
/// Leaves alone places in an order ("on the 15th floor", "on the 3rd of them").
enum QuantityMonthDay: QuantityRule {
  static let name = "quantity-month-day"
  static let starts: [QuantityTrait] = [.figure]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let ordinal = scene.ordinal(at), (1...31).contains(ordinal.number),
      scene.has(.the, at - 1),
      scene.has(.on, at - 2) || scene.has(.at, at - 2) || scene.has(.since, at - 2),
      !scene.nounFollows(at + 1), !scene.has(.of, at + 1), !scene.isCapital(at + 1)
    else { return nil }
    let day = scene.anchor.dayOfMonth(ordinal.number, scene.side(at, isDay: true))
    return QuantityReading(.date, at..<(at + 1), time: day.map(ISOTime.day))
  }
}
