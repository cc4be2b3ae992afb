/// Items of a numbered or bulleted list that run on in one line: "1) The first item 2) The second".
struct ListItems {
  let view: SentenceView

  /// Where the item ends if a token is its last one and the next item's mark follows.
  func end(_ at: Int) -> Int? {
    guard canOpen() else { return nil }
    let next = at + 1
    guard next < view.tokens.endIndex, at >= view.start, !view.touches(next) || isBullet(next)
    else { return nil }
    if isBullet(next) { return isBullet(view.start) ? next : nil }
    guard let mark = mark(next), let opening = self.mark(view.start), mark.style == opening.style
    else { return nil }
    return mark.number == opening.number + 1 && view.isCapital(mark.end) ? next : nil
  }

  /// Whether there is nothing in the sentence yet but an item's mark: "1.", "• 9.", "b.)".
  func isMark(upTo at: Int) -> Bool {
    guard at - view.start < 4 else { return false }
    var place = view.start
    if isBullet(place) { place += 1 }
    guard place <= at, let mark = mark(place) else { return false }
    return at < mark.end
  }

  private struct Mark {
    let number: Int
    let style: [UInt8]
    let end: Int
  }

  /// The number of an item, or the place of its letter, with the marks after it.
  private func mark(_ at: Int) -> Mark? {
    let span = view.tokens[at].span
    guard span.count < 4 else { return nil }
    var number = 0
    var style: [UInt8] = []
    for byte in view.bytes[span.range] {
      if byte &- 48 < 10 {
        number = number * 10 + Int(byte &- 48)
      } else if byte &- 97 < 26, number == 0, style.isEmpty {
        number = Int(byte &- 96)
      } else if byte == 46 || byte == 41 || byte == 40 {
        style.append(byte)
      } else {
        // "No." and "Yes." are no marks.
        return nil
      }
    }
    guard number > 0 else { return nil }
    var end = at + 1
    while end < view.tokens.endIndex, view.touches(end), [46, 41].contains(view.first(end)) {
      style.append(view.first(end))
      end += 1
    }
    return style.isEmpty ? nil : Mark(number: number, style: style, end: end)
  }

  /// Whether the sentence begins with a digit, a small letter or a bullet: nearly all do not.
  private func canOpen() -> Bool {
    let byte = view.first(view.start)
    return byte &- 48 < 10 || byte &- 97 < 26 || byte == 0xE2
  }

  private func isBullet(_ at: Int) -> Bool {
    let span = view.tokens[at].span
    guard span.count == 3, view.bytes[span.start] == 0xE2 else { return false }
    let second = view.bytes[span.start + 1]
    let third = view.bytes[span.start + 2]
    return second == 0x80 && third == 0xA2 || second == 0x81 && third == 0x83
  }
}
