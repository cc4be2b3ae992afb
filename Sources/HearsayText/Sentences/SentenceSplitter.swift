/// Groups the tokens of a paragraph into sentences.
struct SentenceSplitter {
  /// The most tokens of a sentence: nobody writes longer ones, and what compares a sentence's parts with
  /// each other must not take for ever where a file without any stop is read.
  static let longest = 256
  let rules: TokenRules
  let bytes: [UInt8]

  /// Calls `body` with the tokens of each sentence, in text order.
  ///
  /// Complexity: linear in the tokens.
  func split(_ tokens: ArraySlice<Token>, _ body: (Range<Int>) -> Void) {
    let view = SentenceView(rules: rules, bytes: bytes, tokens: tokens)
    var at = tokens.startIndex
    while at < tokens.endIndex {
      if let end = view.sentenceEnd(at) {
        body(view.start..<end)
        view.start = end
        at = end
      } else {
        at += 1
        guard at - view.start == Self.longest else { continue }
        body(view.start..<at)
        view.start = at
      }
    }
    if view.start < tokens.endIndex { body(view.start..<tokens.endIndex) }
  }
}

/// A paragraph's tokens, and where the sentence began that is being read.
final class SentenceView {
  let rules: TokenRules
  let bytes: [UInt8]
  let tokens: ArraySlice<Token>
  var start: Int

  init(rules: TokenRules, bytes: [UInt8], tokens: ArraySlice<Token>) {
    self.rules = rules
    self.bytes = bytes
    self.tokens = tokens
    start = tokens.startIndex
  }

  /// Where the sentence ends if a token ends it, closing marks included; nil if it does not.
  func sentenceEnd(_ at: Int) -> Int? {
    if let end = ListItems(view: self).end(at) { return end }
    guard let stop = stop(at) else {
      let next = at + 1
      guard next < tokens.endIndex, bytes[tokens[next].span.start] &- 65 < 26, !touches(next),
        UnstoppedEnd(view: self).isEnd(at)
      else { return nil }
      return next
    }
    guard !ListItems(view: self).isMark(upTo: at), !isLeading(at) else { return nil }
    var next = at + 1
    var hasQuote = false
    var hasBracket = false
    while next < tokens.endIndex, touches(next), let closer = closer(next) {
      if closer == .quote { hasQuote = true }
      if closer == .bracket { hasBracket = true }
      next += 1
    }
    if stop != .abbreviation { next = Appendage(view: self).end(next) }
    guard next < tokens.endIndex else { return next }
    let follower = Follower(view: self, at: next)
    let isOver: Bool
    switch stop {
    case .period:
      isOver =
        touches(at) && follower.opensWithEllipsis()
        || follower.opensAfterPeriod(isAttached: touches(next), isQuoted: hasQuote)
    case .mark:
      isOver =
        isExclaimedName(at)
        ? follower.opensAfterName() : follower.opensAfterMark(isQuoted: hasQuote)
    case .ellipsis: isOver = follower.opensAfterEllipsis(isQuoted: hasQuote)
    case .abbreviation:
      isOver =
        !(hasBracket && !hasQuote) && follower.opensAfterAbbreviation(at, isQuoted: hasQuote)
        || UnstoppedEnd(view: self).isBeforeCredit(next - 1)
    }
    return isOver && !EmbeddedQuotation(view: self).holds(next) ? next : nil
  }

  /// The "!" of "Yahoo!".
  private func isExclaimedName(_ at: Int) -> Bool {
    first(at) == 33 && touches(at) && isException(.exclaimed, at - 1)
  }

  /// Whether there is nothing in the sentence yet but dots and marks that open something.
  private func isLeading(_ at: Int) -> Bool {
    guard at - start < 5 else { return false }
    return (start...at).allSatisfy { isEllipsisPart($0) || Follower.opens(self, $0) }
  }

  private enum Stop { case period, mark, ellipsis, abbreviation }

  private func stop(_ at: Int) -> Stop? {
    let span = tokens[at].span
    switch bytes[span.start] {
    case 33, 63: return .mark
    case 46:
      let isSpaced = !touches(at) && at > start && first(at - 1) == 46
      return span.count == 1 && !isSpaced ? .period : .ellipsis
    case 0xE2:
      let isEllipsis = bytes[span.start + 1] == 0x80 && bytes[span.start + 2] == 0xA6
      return isEllipsis ? .ellipsis : nil
    case 0xE3, 0xEF: return isWideStop(span) ? .mark : nil
    default: return bytes[span.end - 1] == 46 ? .abbreviation : nil
    }
  }

  /// The stops of Chinese and Japanese: "。", "！", "？".
  private func isWideStop(_ span: TextSpan) -> Bool {
    guard span.count == 3 else { return false }
    let third = bytes[span.start + 2]
    if bytes[span.start] == 0xE3 { return bytes[span.start + 1] == 0x80 && third == 0x82 }
    return bytes[span.start + 1] == 0xBC && (third == 0x81 || third == 0x9F)
  }

  enum Closer { case quote, bracket, stop }

  /// What closes with a sentence: quotation marks, brackets, and more stops.
  func closer(_ at: Int) -> Closer? {
    let span = tokens[at].span
    switch bytes[span.start] {
    case 34: return .quote
    case 39: return span.count < 3 && bytes[span.end - 1] == 39 ? .quote : nil
    case 41, 93: return .bracket
    case 33, 63, 46: return .stop
    case 0xC2: return bytes[span.start + 1] == 0xBB ? .quote : nil
    case 0xE2:
      guard span.count == 3, bytes[span.start + 1] == 0x80 else { return nil }
      return bytes[span.start + 2] == 0x9D || bytes[span.start + 2] == 0x99 ? .quote : nil
    default: return nil
    }
  }

  /// Dots written close, the character for them, or one of several dots with spaces between.
  func isEllipsisPart(_ at: Int) -> Bool {
    switch first(at) {
    case 46: return true
    case 0xE2:
      let span = tokens[at].span
      return bytes[span.start + 1] == 0x80 && bytes[span.start + 2] == 0xA6
    default: return false
    }
  }

  /// Whether a token touches the one before it.
  func touches(_ at: Int) -> Bool {
    at > tokens.startIndex && tokens[at - 1].span.end == tokens[at].span.start
  }

  /// The first byte of a token; 0 after the last one.
  func first(_ at: Int) -> UInt8 { tokens.indices.contains(at) ? bytes[tokens[at].span.start] : 0 }

  func isCapital(_ at: Int) -> Bool {
    let byte = first(at)
    return byte &- 65 < 26 || byte == 0xC3 && bytes[tokens[at].span.start + 1] < 0x9F
  }

  func isSmall(_ at: Int) -> Bool { first(at) &- 97 < 26 }
  func isDigit(_ at: Int) -> Bool { first(at) &- 48 < 10 }

  func isException(_ kind: TokenRules.Exception.Kind, _ at: Int) -> Bool {
    guard tokens.indices.contains(at) else { return false }
    return rules.isException(kind, bytes, tokens[at].span.range)
  }
}
