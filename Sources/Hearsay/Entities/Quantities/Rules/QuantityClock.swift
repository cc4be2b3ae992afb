/// A time of day: "10:30 am", "5 p.m.", "5.30pm", "1430 GMT", "at 10:30", "noon", "seven o'clock".
///
/// Written "T10:30", with the zone where that is certain ("T14:30Z"); beside a day both are one time, and what was once so is of the
/// day that the text told last (``TimeContext``).
/// Leaves alone figures with a colon that nothing makes a time of day: results ("won in 3:45"), verses.
enum QuantityClock: QuantityRule {
  static let name = "quantity-clock"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .noon]

  /// An hour and minute, and what is known of the half of the day.
  private struct Time {
    var hour: Int
    var minute = 0
    var end: Int
    /// The hours that its half of the day adds; nil where none is named.
    var half: Int?
  }

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard scene.mention(at) == nil else { return nil }
    if scene.has(.noon, at) { return noon(at, at, scene) }
    if scene.has(.noon, at + 1), scene.figure(at)?.plain == 12 { return noon(at, at + 1, scene) }
    guard let time = time(at, scene) else { return nil }
    if time.half == nil, let range = range(time, at, scene) { return range }
    return single(time, at, scene)
  }

  private static func noon(_ at: Int, _ noon: Int, _ scene: QuantityScene) -> QuantityReading {
    let (zone, end) = zone(noon + 1, scene)
    return QuantityReading(
      .time, at..<end, time: ISOTime.clock(scene.word(noon).amount, 0, zone))
  }

  /// One time, if something makes it a time of day.
  private static func single(_ time: Time, _ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    var time = time
    var isClock = time.half != nil || scene.figure(at).map { isHours($0, scene) } == true
    if scene.has(.hours, time.end) {
      isClock = time.hour <= 12 && time.minute == 0
      time.end += 1
    }
    let hasMark = scene.figure(at)?.parts.count == 2
    let isPoint = scene.figure(at)?.isPair(".") == true
    let isFour = scene.figure(at)?.plain != nil && scene.figure(at)?.parts[0].digits == 4
    if hasMark, !isPoint,
      scene.has(.at, at - 1) || scene.has(.to, at - 1) || scene.has(.from, at - 1)
    {
      isClock = true
    }
    // A line of nothing else, as live reports have.
    if hasMark, scene.sentence.count == 1 { isClock = true }
    if isFour, scene.unit(time.end, where: { $0.kind == .time }) != nil,
      time.hour < 10 || scene.has(.at, at - 1)
    {
      isClock = true
      time.end += 1
    }
    let (zone, end) = zone(time.end, scene)
    if end > time.end, hasMark || isFour || time.half != nil { isClock = true }
    guard isClock else { return nil }
    return QuantityReading(.time, at..<end, time: ISOTime.clock(hour(time), time.minute, zone))
  }

  /// "10-11 am", "9 to 11am": the half of the day of the second counts for both.
  private static func range(_ first: Time, _ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard scene.isJoint(first.end) || scene.has(.to, first.end),
      let last = time(first.end + 1, scene),
      let half = last.half, first.hour <= 12
    else { return nil }
    var first = first
    first.half = first.hour % 12 > last.hour % 12 ? 12 - half : half
    let (zone, end) = zone(last.end, scene)
    return QuantityReading(
      .time, at..<end,
      time: ISOTime.interval(
        ISOTime.clock(hour(first), first.minute, zone), ISOTime.clock(hour(last), last.minute, zone)
      ))
  }

  private static func hour(_ time: Time) -> Int {
    time.half.map { time.hour % 12 + $0 } ?? time.hour
  }

  /// The hour and minute at a token, with "am" or "pm".
  private static func time(_ at: Int, _ scene: QuantityScene) -> Time? {
    guard var time = figures(at, scene) ?? hourWord(at, scene) else { return nil }
    if let figure = scene.figure(at), !figure.suffix.isEmpty {
      guard let word = scene.attached(figure.suffix)?.word, word.traits.has(.half) else {
        return isHours(figure, scene) ? time : nil
      }
      time.half = word.amount
    } else if scene.has(.half, time.end) {
      time.half = scene.word(time.end).amount
      time.end += 1
    }
    if time.half != nil, !(1...12).contains(time.hour) { return nil }
    return time
  }

  /// "1500hrs".
  private static func isHours(_ figure: Figure, _ scene: QuantityScene) -> Bool {
    figure.parts[0].digits == 4
      && scene.attached(figure.suffix)?.unit?.name == TimeAnchor.Period.hour.rawValue
  }

  private static func figures(_ at: Int, _ scene: QuantityScene) -> Time? {
    guard let figure = scene.figure(at), figure.prefix.isEmpty, !figure.hasApostrophe else {
      return nil
    }
    let first = figure.parts[0]
    if figure.parts.count == 1 {
      guard first.digits == 4 else {
        return first.number <= 24 ? Time(hour: first.number, end: at + 1) : nil
      }
      return valid(Time(hour: first.number / 100, minute: first.number % 100, end: at + 1))
    }
    guard figure.parts.count == 2, figure.parts[1].digits == 2,
      figure.isPair(":") || figure.isPair(".")
    else { return nil }
    return valid(Time(hour: first.number, minute: figure.parts[1].number, end: at + 1))
  }

  private static func hourWord(_ at: Int, _ scene: QuantityScene) -> Time? {
    guard scene.has(.cardinal, at), scene.has(.half, at + 1) || scene.has(.hours, at + 1),
      (1...12).contains(scene.word(at).number)
    else { return nil }
    return Time(hour: Int(scene.word(at).number), end: at + 1)
  }

  private static func valid(_ time: Time) -> Time? {
    time.hour < 24 && time.minute < 60 ? time : nil
  }

  /// The zone at a token, in capitals.
  private static func zone(_ at: Int, _ scene: QuantityScene) -> (String, Int) {
    scene.has(.zone, at) && scene.isCapitals(at)
      ? (scene.resources.zone(scene.word(at)), at + 1) : ("", at)
  }
}
