/// Ends of sentences without a stop: headlines, captions and date lines that run on in one line.
///
/// "The pier at night Image: Ada Obi", "Talks with a keeper of bees Sunday, May 3, 2015", "Friday,
/// June 10, 2016 On Monday, the council", "Figure 4.2 Two piers", "Ada Obi of the Pier Union In the old
/// town, nobody voted." All of them need a capital after the end.
struct UnstoppedEnd {
  let view: SentenceView

  /// Whether a sentence ends with a token, before a capital that does not touch it.
  func isEnd(_ at: Int) -> Bool {
    if view.isDigit(at) { return isAfterLabel(at) || isAfterDate(at) || isBefore(at) }
    return isBefore(at)
  }

  private func isBefore(_ at: Int) -> Bool {
    isBeforeCredit(at) || isBeforeDate(at) || isBeforeText(at)
  }

  private var isFirst: Bool { view.start == view.tokens.startIndex }

  /// "Image:", "Photo credit:".
  func isBeforeCredit(_ at: Int) -> Bool {
    let next = at + 1
    let isOne = view.first(next + 1) == 58
    guard isOne || view.first(next + 2) == 58, isWord(at) || isClosing(at) else { return false }
    // "In the Image: A Study of Ports"
    guard !view.isException(.starter, at) else { return false }
    return view.isException(.credit, next) && (isOne || view.isException(.credit, next + 1))
  }

  /// "Sunday, May 3, 2015" at the end of a paragraph.
  private func isBeforeDate(_ at: Int) -> Bool {
    let next = at + 1
    guard view.tokens.endIndex - next < 8, view.isException(.day, next), isWord(at) || isClosing(at)
    else { return false }
    return !view.isException(.starter, at) && dateEnd(next) == view.tokens.endIndex
  }

  /// A whole date that opens the paragraph.
  private func isAfterDate(_ at: Int) -> Bool {
    isFirst && view.tokens[at].span.count == 4 && at - view.start < 7 && at > view.start
      && dateEnd(view.start) == at + 1
  }

  /// "Figure 4.2", "Table 2".
  private func isAfterLabel(_ at: Int) -> Bool {
    isFirst && at == view.start + 1 && view.isException(.label, view.start)
  }

  /// "In the", "On Tuesday", "You need" after words that are a label, or that cannot go on so.
  private func isBeforeText(_ at: Int) -> Bool {
    let next = at + 1
    let span = view.tokens[next].span
    // In capitals throughout, "ON" and "THE" tell nothing.
    guard span.count > 1, span.count < 9, view.bytes[span.start + 1] > 96, isWord(at) else {
      return false
    }
    // What is cheap to ask comes first: most capitals begin names.
    let isAfterSmall = view.isSmall(at)
    let isBeforeSmall = view.isSmall(next + 1)
    guard isAfterSmall ? isBeforeSmall && view.tokens[at].span.count > 3 : isFirst,
      view.rules.isException(.fronting, or: .subject, view.bytes, span.range)
    else { return false }
    if isAfterSmall {
      return view.isException(.fronting, next) && !view.isException(.starter, at)
        && view.isException(.starter, next + 1)
    }
    return (isBeforeSmall || view.isException(.day, next + 1)) && isTitle(at)
      && paragraphEndsInStop()
  }

  /// Whether every word up to a token has a capital, short ones aside.
  private func isTitle(_ at: Int) -> Bool {
    guard at > view.start, at - view.start < 16,
      at > view.start + 3 || !view.isException(.starter, view.start)
    else { return false }
    return (view.start...at).allSatisfy { place in
      view.isCapital(place) || view.isDigit(place) || !isWord(place)
        || view.tokens[place].span.count < 4 || view.first(place - 1) == 45
    }
  }

  private func paragraphEndsInStop() -> Bool {
    for place in view.tokens.indices.suffix(3).reversed() {
      if [33, 46, 63].contains(view.first(place)) { return true }
      guard view.closer(place) != nil else { return false }
    }
    return false
  }

  /// The end of "Sunday, May 3, 2015", "Sunday 3 May 2015" or the same without the day of the week.
  private func dateEnd(_ start: Int) -> Int? {
    var at = start
    if view.isException(.day, at) {
      at += 1
      if view.first(at) == 44 { at += 1 }
    }
    if view.isException(.month, at), view.isDigit(at + 1) {
      at += 2
    } else if view.isDigit(at), view.isException(.month, at + 1) {
      at += 2
    } else {
      return nil
    }
    if view.first(at) == 44 { at += 1 }
    guard view.isDigit(at), view.tokens[at].span.count == 4 else { return nil }
    return at + 1
  }

  /// A closing bracket or quotation mark.
  private func isClosing(_ at: Int) -> Bool {
    view.first(at) == 41 || view.touches(at) && view.closer(at) == .quote
  }

  private func isWord(_ at: Int) -> Bool {
    let byte = view.first(at)
    return (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == 0xC3
  }
}
