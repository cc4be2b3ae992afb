internal import HearsayText

/// What the sentences before tell of times that a sentence leaves open: of a time of day its day, of a day its year.
///
/// "It struck on Monday. Nobody came until 5 a.m." is 5 a.m. on Monday; "She was born on 3 May 1990 and left on 17 May"
/// the same year; "in June and July that year" the last year that was written.
struct TimeContext {
  /// How many sentences a day or a year is kept for.
  private static let reach = 12

  private var sentence = 0
  /// The last day told, and its sentence.
  private var day: (time: String, sentence: Int)?
  /// The last year written with a month, the month, and the sentence.
  private var written: (year: Int, month: Int?, sentence: Int)?

  /// Completes the quantities of a sentence from an index on.
  mutating func complete(_ found: inout [Quantity], from first: Int, _ scene: QuantityScene) {
    sentence += 1
    for index in first..<found.count {
      if let time = dated(found[index], scene) { found[index] = found[index].with(time: time) }
      note(found[index], scene)
    }
    for index in first..<found.count where Self.isClock(found[index]) {
      guard let day = day(of: index, in: found[first...]), tellsOnce(found[index], scene) else {
        continue
      }
      found[index] = found[index].with(time: day + (found[index].time ?? ""))
    }
  }

  /// A time of day without a day.
  private static func isClock(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .time, let time = quantity.time else { return false }
    return time.utf8.first == UInt8(ascii: "T") && !time.utf8.contains(UInt8(ascii: "/"))
  }

  /// Whether the verb beside a time of day tells what was once, not what is so each day.
  private func tellsOnce(_ quantity: Quantity, _ scene: QuantityScene) -> Bool {
    let at = quantity.tokens.lowerBound
    if scene.isToldOnce(at) { return true }
    let next = scene.verbGroup(after: at)
    let groups = scene.parsed.verbGroups
    return at - scene.sentence.lowerBound <= 3 && next < groups.count
      && groups[next].tokens.upperBound <= scene.sentence.upperBound
      && (groups[next].tense == .past || groups[next].isPerfect)
  }

  /// The day of a time of day: the nearest one in its sentence, or else the last one told before.
  private func day(of clock: Int, in sentence: ArraySlice<Quantity>) -> String? {
    let others = sentence.indices.filter { Self.day(of: sentence[$0]) != nil }
    let nearest = others.last { $0 < clock } ?? others.first
    if let nearest { return Self.day(of: sentence[nearest]) }
    return day.flatMap { self.sentence - $0.sentence <= Self.reach ? $0.time : nil }
  }

  /// The day of a time that tells one: "2023-02-24" of "2023-02-24T10:30".
  private static func day(of quantity: Quantity) -> String? {
    guard quantity.kind == .date || quantity.kind == .time, let time = quantity.time,
      time.utf8.count >= 10, !time.utf8.contains(UInt8(ascii: "/")),
      CalendarDay(iso: time) != nil
    else { return nil }
    return String(time.prefix(10))
  }

  /// A month or a day with the year that the text before has written for it; nil where it has written none.
  private func dated(_ quantity: Quantity, _ scene: QuantityScene) -> String? {
    guard let written, sentence - written.sentence <= Self.reach,
      quantity.rule == QuantityMonth.name || quantity.rule == QuantityDate.name
        || quantity.kind == .time,
      let time = quantity.time,
      time.utf8.count == 7 || time.utf8.count == 10
        || quantity.kind == .time && time.utf8.count >= 16
          && !time.utf8.contains(UInt8(ascii: "/")),
      let year = Int(time.prefix(4)), year != written.year,
      let month = Int(time.dropFirst(5).prefix(2)), !isYearWritten(quantity.tokens, scene)
    else { return nil }
    let isThatYear = scene.pointsToYear(quantity.tokens.upperBound)
    let isSameMonth =
      month == written.month && time.utf8.count >= 10
      && scene.side(quantity.tokens.lowerBound, isDay: true) == .past
    guard isThatYear || isSameMonth else { return nil }
    return ISOTime.year(written.year) + time.dropFirst(4)
  }

  private mutating func note(_ quantity: Quantity, _ scene: QuantityScene) {
    if let day = Self.day(of: quantity) { self.day = (day, sentence) }
    guard quantity.kind == .date || quantity.kind == .time, let time = quantity.time,
      isYearWritten(quantity.tokens, scene), let year = Int(time.prefix(4))
    else { return }
    written = (year, time.utf8.count >= 7 ? Int(time.dropFirst(5).prefix(2)) : nil, sentence)
  }

  private func isYearWritten(_ tokens: Range<Int>, _ scene: QuantityScene) -> Bool {
    tokens.contains { token in
      scene.figure(token)?.parts.contains { $0.digits == 4 } == true
    }
  }
}

extension QuantityScene {
  /// Whether "that year" stands at a token, or after "and" and another month.
  fileprivate func pointsToYear(_ at: Int) -> Bool {
    let at = has(.and, at) && monthNumber(at + 1) != nil ? at + 2 : has(.of, at) ? at + 1 : at
    guard let span = span(at), word(at + 1).period == .year else { return false }
    return bytes[span.range].elementsEqual("that".utf8)
  }
}

extension Quantity {
  /// The same with another time.
  fileprivate func with(time: String) -> Quantity {
    Quantity(
      tokens: tokens, kind: kind, value: value, upper: upper, unit: unit, time: time, rule: rule)
  }
}
