internal import HearsayMatching
internal import HearsayText

/// Where a source starts and ends: without marks, a royal style before it and the time after it.
extension SourceReader {
  /// Without marks at both ends, the "'s" at the end, and when it was said: "the agency on Sunday".
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start + 1 < end, isMark(start) { start += 1 }
    // "His Highness the Emir"
    if let style = style(start), style < end { start = style }
    while end > start + 1 {
      if isMark(end - 1) || context.tag(end - 1) == .pos {
        end -= 1
      } else if let time = timeStart(endingAt: end), time > start {
        end = time
        // "the commission already on Wednesday"
        if end > start + 1, context.tag(end - 1).isAdverb { end -= 1 }
      } else {
        break
      }
    }
    return start..<end
  }

  /// Where a royal style ends that opens with a pronoun, as "Her Majesty" does; nil for none.
  func style(_ start: Int) -> Int? {
    guard context.tag(start) == .prps else { return nil }
    return context.segmented.matches(at: start).lazy
      .filter { $0.lexicon == .titles && $0.tokens.count > 1 }.map(\.tokens.upperBound).max()
  }

  /// Where a time that ends a source starts, "on" with it; nil for none, and for "the talks of May 2".
  private func timeStart(endingAt end: Int) -> Int? {
    guard var start = context.time(endingAt: end) else { return nil }
    if start > 0, context.word(start - 1) == context.words.on { start -= 1 }
    guard start > 0 else { return nil }
    let before = context.tag(start - 1)
    return before == .in || before == .dt || before.isVerb || before.isAdjective ? nil : start
  }

  func isMark(_ token: Int) -> Bool {
    context.segmented.shape(at: token).contains(.punctuation) && context.mention(at: token) == nil
  }
}
