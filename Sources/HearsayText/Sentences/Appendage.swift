/// What stands after a stop and still belongs to the sentence before: "[12]", "[citation needed]", the
/// number of a footnote, an emoji, ":)".
struct Appendage {
  let view: SentenceView

  /// The first token after all of them.
  func end(_ at: Int) -> Int {
    var next = at
    while next < view.tokens.endIndex, let end = one(next) { next = end }
    return next
  }

  private func one(_ at: Int) -> Int? {
    switch view.first(at) {
    case 91: return note(at)
    case 48...57: return isFootnote(at) ? at + 1 : nil
    case 58: return view.first(at + 1) == 41 && view.touches(at + 1) ? at + 2 : nil
    case 0xF0: return view.bytes[view.tokens[at].span.start + 1] == 0x9F ? at + 1 : nil
    default: return nil
    }
  }

  /// A note in square brackets: a number, dots, or a few words without a capital.
  private func note(_ at: Int) -> Int? {
    guard !view.isCapital(at + 1) else { return nil }
    let last = min(at + 6, view.tokens.endIndex)
    guard let close = (at..<last).first(where: { view.first($0) == 93 }), close > at + 1 else {
      return nil
    }
    return close + 1
  }

  /// A number that cannot begin the sentence that follows it.
  ///
  /// "Nobody paid. 8 For years".
  private func isFootnote(_ at: Int) -> Bool {
    view.tokens[at].span.count < 3 && view.isCapital(at + 1) && !view.touches(at + 1)
      && view.isException(.starter, at + 1)
  }
}
