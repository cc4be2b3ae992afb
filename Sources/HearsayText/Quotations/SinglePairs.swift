/// Pairs single marks, which may be apostrophes as well.
///
/// One that opens counts only with one that closes in the same paragraph, on the same side of every
/// double mark; but one at the head of a paragraph may be left open.
struct SinglePairs {
  let paragraph: Range<Int>
  let tokens: [Token]
  private(set) var pairs: [QuotationPair] = []

  init(paragraph: Range<Int>, tokens: [Token]) {
    self.paragraph = paragraph
    self.tokens = tokens
  }

  /// Pairs the single marks of a paragraph.
  mutating func run(_ marks: [QuotationMark], around outer: [QuotationPair]) {
    let single = marks.filter { $0.family == .single }
    var at = 0
    while at < single.count {
      let mark = single[at]
      at += 1
      guard mark.role == .opens else { continue }
      if let closing = closing(single, at, mark.token, outer) {
        add(mark.token, single[closing].token + 1, isClosed: true)
        at = closing + 1
      } else if mark.token == paragraph.lowerBound, outer.isEmpty, !hasOpening(single, at) {
        add(mark.token, paragraph.upperBound, isClosed: false)
      }
    }
  }

  private mutating func add(_ open: Int, _ end: Int, isClosed: Bool) {
    pairs.append(QuotationPair(family: .single, open: open, end: end, isClosed: isClosed))
  }

  private func hasOpening(_ marks: [QuotationMark], _ from: Int) -> Bool {
    marks[from...].contains { $0.role == .opens }
  }

  /// The mark that closes what one opened; a possessive ("officials'") only when no other does.
  private func closing(
    _ marks: [QuotationMark], _ from: Int, _ open: Int, _ outer: [QuotationPair]
  ) -> Int? {
    var fallback: Int?
    for place in from..<max(from, marks.count) {
      let mark = marks[place]
      guard mark.role != .opens else { break }
      guard !crosses(open, mark.token, outer) else { continue }
      if !isPossessive(mark.token) { return place }
      fallback = fallback ?? place
    }
    return fallback
  }

  /// Whether a mark touches a word before it and a small letter follows after a space.
  private func isPossessive(_ at: Int) -> Bool {
    guard at > paragraph.lowerBound, at + 1 < paragraph.upperBound else { return false }
    let isAttached = tokens[at - 1].span.end == tokens[at].span.start
    return isAttached && tokens[at - 1].span.count > 2
      && tokens[at + 1].span.start > tokens[at].span.end
  }

  private func crosses(_ open: Int, _ close: Int, _ outer: [QuotationPair]) -> Bool {
    outer.contains { pair in
      let holdsOpen = pair.open < open && open < pair.end
      let holdsClose = pair.open < close && close < pair.end
      return holdsOpen != holdsClose
    }
  }
}
