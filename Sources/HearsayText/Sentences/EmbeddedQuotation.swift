/// A quotation that begins inside a sentence and runs on into the rest of it.
///
/// He called it “a joke. Not even a good one” and left.
///
/// A stop in it ends no sentence. Quotations that a stop or a comma closes are left alone, and so are
/// those that open the sentence: their sentences stand for themselves, and who speaks is said after.
struct EmbeddedQuotation {
  let view: SentenceView
  /// How many tokens after a stop the closing mark may stand; a mark further off closes something else.
  private static let reach = 40

  /// Whether the place after a stop lies in such a quotation.
  func holds(_ next: Int) -> Bool {
    guard let isStraight = opening(before: next) else { return false }
    for place in next..<min(next + Self.reach, view.tokens.endIndex) {
      switch mark(place) {
      case .open: return false
      case .close where !isStraight, .straight where isStraight && view.touches(place):
        return !endsInStop(place - 1)
      case .straight where isStraight: return false
      default: continue
      }
    }
    return false
  }

  /// Whether the quotation is in straight marks that is open before a place and began in the sentence;
  /// nil if none is open.
  private func opening(before end: Int) -> Bool? {
    var open: Bool?
    for place in view.start..<end {
      switch mark(place) {
      case .open: open = false
      case .close: open = nil
      case .straight:
        let isOpening = open == nil && !view.touches(place) && view.touches(place + 1)
        open = isOpening ? true : nil
      case nil: continue
      }
      // A quotation that opens the sentence.
      if place == view.start { return nil }
    }
    return open
  }

  private enum Mark { case open, close, straight }

  private func mark(_ at: Int) -> Mark? {
    let span = view.tokens[at].span
    switch view.bytes[span.start] {
    case 34: return .straight
    case 0xE2:
      guard span.count == 3, view.bytes[span.start + 1] == 0x80 else { return nil }
      let third = view.bytes[span.start + 2]
      return third == 0x9C ? .open : (third == 0x9D ? .close : nil)
    default: return nil
    }
  }

  /// Whether a stop or a comma stands at a place, or before the closing marks there.
  private func endsInStop(_ last: Int) -> Bool {
    var at = last
    while at > view.start, view.closer(at) == .quote { at -= 1 }
    return [33, 44, 46, 63].contains(view.first(at)) || view.isEllipsisPart(at)
      || view.bytes[view.tokens[at].span.end - 1] == 46
  }
}
