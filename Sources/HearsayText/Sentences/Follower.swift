/// What stands after a stop: it tells whether the stop ended its sentence.
struct Follower {
  let view: SentenceView
  /// The first token after the stop and its closing marks.
  let at: Int
  /// The first word after marks that open something.
  private let word: Int

  init(view: SentenceView, at: Int) {
    self.view = view
    self.at = at
    var word = at
    while word < view.tokens.endIndex, Self.opens(view, word) { word += 1 }
    self.word = word
  }

  /// After a full stop: no small letter and no mark that goes on with the sentence.
  func opensAfterPeriod(isAttached: Bool) -> Bool {
    if goesOn() { return false }
    if view.isSmall(at) { return isBrand(at) }
    return !isAttached || view.isCapital(at) || word > at
  }

  /// After "?" or "!": a quoted question may go on with who asked it.
  func opensAfterMark(isQuoted: Bool) -> Bool {
    if goesOn() || view.isSmall(at) { return false }
    return !(isQuoted && isReportingClause())
  }

  /// After "...": a capital that is no "I".
  func opensAfterEllipsis() -> Bool {
    if goesOn() || !view.isCapital(word) { return false }
    return view.tokens[word].span.count > 1 || view.first(word) != 73
  }

  /// After an abbreviation: only a word that opens sentences, or after a closing mark any capital.
  func opensAfterAbbreviation(_ stop: Int, isQuoted: Bool) -> Bool {
    guard !goesOn(), view.isCapital(word) else { return false }
    let span = view.tokens[stop].span
    let follower = view.rules.abbreviations.follower(view.bytes, span.range)
    if follower == .name || follower == .number { return false }
    if isQuoted { return true }
    guard stop - view.start > 2 || word > at else { return false }
    if view.isException(.starter, word) { return true }
    return word > at && !view.bytes[view.tokens[at].span.range].contains(40)
  }

  /// A comma, a dash or another mark that no sentence begins with.
  private func goesOn() -> Bool {
    let span = view.tokens[at].span
    switch view.bytes[span.start] {
    case 44, 58, 59, 41, 93, 37, 47, 38: return true
    case 45: return true
    case 33, 63: return true
    case 46: return true
    case 39: return span.count > 1 && view.touches(at)
    case 0xE2:
      let third = view.bytes[span.start + 2]
      return view.bytes[span.start + 1] == 0x80
        && (third == 0x93 || third == 0x94 || third == 0x9D || third == 0xA6)
    default: return false
    }
  }

  /// "iPhone" begins with a small letter.
  private func isBrand(_ at: Int) -> Bool {
    let span = view.tokens[at].span
    return span.count > 2 && view.bytes[span.start + 1] &- 65 < 26
  }

  /// "Trump asked": up to three capitalised words, or a pronoun, and a verb of reporting.
  private func isReportingClause() -> Bool {
    guard view.isCapital(at) else { return false }
    for place in at..<min(at + 4, view.tokens.endIndex) {
      if place > at, view.isException(.reporting, place) { return true }
      guard view.isCapital(place) else { return false }
    }
    return false
  }

  private static func opens(_ view: SentenceView, _ at: Int) -> Bool {
    let span = view.tokens[at].span
    switch view.bytes[span.start] {
    case 34, 40, 91, 96: return span.count < 3
    case 39: return span.count < 3 && view.bytes[span.end - 1] == 39
    case 0xC2: return view.bytes[span.start + 1] == 0xAB
    case 0xE2:
      let third = view.bytes[span.start + 2]
      return view.bytes[span.start + 1] == 0x80 && (third == 0x98 || third == 0x9C || third == 0x9E)
    default: return false
    }
  }
}
