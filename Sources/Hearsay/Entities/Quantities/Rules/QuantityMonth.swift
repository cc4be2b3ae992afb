/// A month: "March 2019", "in March", "last March", "mid-March".
///
/// Without a year it is the month nearest to publication on the side that the verb tells, or before or
/// after it for "last" and "next". Leaves alone names ("April Jones"), and words that are no month where
/// neither year nor preposition makes them one ("May said", "they march").
enum QuantityMonth: QuantityRule {
  static let name = "quantity-month"
  static let starts: [QuantityTrait] = [.month, .last, .next, .this]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    let deictic = Deictic(at, scene)
    let month = deictic == nil ? at : at + 1
    guard let number = scene.monthNumber(month) else { return nil }
    var date = WrittenDate(end: month + 1, month: number)
    if let (year, end) = scene.yearAfter(date.end) { (date.year, date.end) = (year, end) }
    guard date.year != nil || deictic != nil || isMonth(at, scene) else { return nil }
    return QuantityReading(
      .date, at..<date.end,
      time: date.time(scene.anchor, deictic?.side(scene) ?? scene.side(at, isDay: false)))
  }

  private static func isMonth(_ at: Int, _ scene: QuantityScene) -> Bool {
    guard scene.mention(at) == nil else { return false }
    guard scene.has(.ambiguous, at) else { return true }
    let isBeforeName = scene.has(.capital, at + 1)
    if scene.tag(at - 1) == .in || scene.has(.to, at - 1) { return !isBeforeName }
    // "between January and March"
    if scene.has(.and, at - 1), scene.monthNumber(at - 2) != nil { return !isBeforeName }
    if scene.has(.the, at - 1) || scene.has(.article, at - 1) {
      return scene.isNoun(at + 1) && !isBeforeName
    }
    return scene.has(.modifier, at - 1) || scene.isJoint(at - 1) && scene.has(.modifier, at - 2)
  }
}

/// A word that points from publication: "last", "past", "next", "this".
struct Deictic {
  /// How many periods it lies away: -1 for "last", 1 for "next".
  let count: Int
  /// Whether it means the stretch that ends with publication: "the past year".
  let isPast: Bool

  /// The word at a token; nil for another word.
  init?(_ at: Int, _ scene: QuantityScene) {
    let word = scene.word(at)
    guard
      word.traits.has(.last) || word.traits.has(.past) || word.traits.has(.next)
        || word.traits.has(.this)
    else { return nil }
    count = word.amount
    isPast = word.traits.has(.past)
  }

  /// Its side of publication; that of the verb for "this".
  func side(_ scene: QuantityScene) -> TimeAnchor.Side? {
    count == 0 ? nil : count < 0 ? .before : .after
  }
}
