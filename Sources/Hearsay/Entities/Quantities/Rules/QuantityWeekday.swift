/// A day of the week: "on Friday", "last Tuesday", "Monday night".
///
/// It is the nearest one up to the day of publication, or from that day on where the verb is future or
/// "next" stands before it; parts of the day are left out of the time, which of "a Friday" is not known. "Wednesday last week" counts weeks from Monday. Leaves alone days that recur
/// ("on Fridays"), names ("Black Friday", "the Sunday Times"), and short forms without a date.
enum QuantityWeekday: QuantityRule {
  static let name = "quantity-weekday"
  static let starts: [QuantityTrait] = [.weekday, .last, .past, .next, .this]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let deictic = Deictic(at, scene)
    let day = deictic == nil ? at : at + 1
    guard scene.has(.weekday, day), scene.has(.capital, day), !scene.has(.ambiguous, day),
      scene.mention(day) == nil, !isName(day, scene)
    else { return nil }
    let end = scene.has(.part, day + 1) ? day + 2 : day + 1
    if deictic == nil, let (count, end) = week(end, scene) {
      let time = scene.anchor.weekday(scene.word(day).amount, weeks: count)
      return QuantityReading(.date, at..<end, time: time.map(ISOTime.day))
    }
    let isAny = scene.has(.article, day - 1) || scene.has(.every, day - 1)
    let side = deictic?.side(scene) ?? scene.side(day, isDay: true)
    let time = isAny ? nil : scene.anchor.weekday(scene.word(day).amount, side)
    return QuantityReading(.date, at..<end, time: time.map(ISOTime.day))
  }

  /// "Wednesday last week", "Tuesday of next week": how many weeks away, and where it ends.
  private static func week(_ at: Int, _ scene: QuantityScene) -> (count: Int, end: Int)? {
    let next = scene.has(.of, at) ? at + 1 : at
    guard let deictic = Deictic(next, scene), !deictic.isPast, scene.word(next + 1).period == .week
    else { return nil }
    return (deictic.count, next + 2)
  }

  /// "Black Friday", "the Sunday Herald".
  private static func isName(_ day: Int, _ scene: QuantityScene) -> Bool {
    scene.has(.feast, day - 1) && scene.has(.capital, day - 1)
      || scene.has(.the, day - 1) && scene.isCapital(day + 1)
  }
}
