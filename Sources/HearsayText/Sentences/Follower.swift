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
  func opensAfterPeriod(isAttached: Bool, isQuoted: Bool) -> Bool {
    if goesOn() { return !isQuoted && isDashItem() }
    if bracketGoesOn(isCited: isQuoted) { return false }
    if view.isSmall(at) { return isBrand(at) }
    return !isAttached || view.isCapital(at) || word > at
  }

  /// After "?" or "!": a quoted question may go on with who asked it.
  func opensAfterMark(isQuoted: Bool) -> Bool {
    if goesOn() || view.isSmall(at) || bracketGoesOn(isCited: true) { return false }
    return !(isQuoted && isReportingClause())
  }

  /// After "...": a capital that is no "I".
  func opensAfterEllipsis(isQuoted: Bool) -> Bool {
    if goesOn() || !view.isCapital(word) || bracketGoesOn(isCited: true) { return false }
    if isQuoted, isReportingClause() { return false }
    return view.tokens[word].span.count > 1 || view.first(word) != 73
  }

  /// After a full stop: words are left out, and a new sentence begins.
  ///
  /// "It ended. ... Nobody came."
  func opensWithEllipsis() -> Bool {
    guard !view.touches(at), view.isEllipsisPart(at) else { return false }
    var end = at
    while end < view.tokens.endIndex, view.isEllipsisPart(end) { end += 1 }
    let isWhole = end > at + 1 || view.tokens[at].span.count > 1
    return isWhole && view.isCapital(end)
  }

  /// After a name such as "Yahoo!": only a word that opens sentences.
  func opensAfterName() -> Bool { !goesOn() && view.isCapital(word) && isStarter() }

  /// After an abbreviation: only a word that opens sentences, or after a closing mark any capital.
  func opensAfterAbbreviation(_ stop: Int, isQuoted: Bool) -> Bool {
    guard !goesOn(), view.isCapital(word) else { return false }
    let span = view.tokens[stop].span
    switch view.rules.abbreviations.follower(view.bytes, span.range) {
    case .name, .number: return false
    case .small: return !bracketGoesOn(isCited: true)
    case .clock where view.isDigit(stop - 1):
      // "At 7 a.m. Dr. Okello called."
      return stop - view.start > 2 && !goesWithClock()
    default: break
    }
    if isQuoted { return true }
    guard stop - view.start > 2 || word > at else { return false }
    return isStarter() || word > at && !isBracket(at)
  }

  private func isStarter() -> Bool { view.isException(.starter, word) }

  /// What may stand after a time of day: "Friday", "EST", "Lagos time".
  private func goesWithClock() -> Bool {
    let span = view.tokens[word].span
    if span.count > 1, span.count < 5, view.bytes[span.start + 1] &- 65 < 26 { return true }
    return [.day, .month, .clock].contains { view.isException($0, word) }
      || view.isException(.clock, word + 1) || view.isException(.clock, word + 2)
  }

  private func isBracket(_ at: Int) -> Bool { view.first(at) == 40 }

  /// "- The next item"; after a quotation, a dash comes before the speaker's name.
  private func isDashItem() -> Bool {
    view.first(at) == 45 && view.tokens[at].span.count < 3 && !view.touches(at)
      && view.isCapital(at + 1) && !view.touches(at + 1)
  }

  /// "(1965) and": the sentence goes on after the bracket; "(Lind 55)." cites what was quoted.
  private func bracketGoesOn(isCited: Bool) -> Bool {
    guard isBracket(at) else { return false }
    for close in (at + 1)..<min(at + 10, view.tokens.endIndex) where view.first(close) == 41 {
      switch view.first(close + 1) {
      case 44, 59: return true
      case 46: return isCited
      default: return view.isSmall(close + 1)
      }
    }
    return false
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
    let word = view.bytes[view.tokens[at].span.range]
    return word.count > 2 && word.contains { $0 &- 65 < 26 }
      && word.allSatisfy { ($0 | 0x20) &- 97 < 26 }
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

  /// Whether a token opens a quotation or a bracket.
  static func opens(_ view: SentenceView, _ at: Int) -> Bool {
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
