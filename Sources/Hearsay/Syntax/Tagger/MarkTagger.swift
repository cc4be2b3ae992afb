internal import HearsayText

/// Tags the marks of a text: their tags follow from their bytes and from what touches them.
struct MarkTagger {
  let text: SourceText
  let tokens: [Token]
  let quotations: [Quotation]

  /// Writes the tags of all tokens without letter or digit.
  ///
  /// Complexity: linear in the tokens.
  func tag(_ shapes: [WordShape], _ tags: inout [PennTag]) {
    for at in tokens.indices where shapes[Int(tokens[at].form)].contains(.punctuation) {
      tags[at] = tag(at)
    }
    for quotation in quotations {
      let first = quotation.tokens.lowerBound
      let last = quotation.tokens.upperBound - 1
      if quotation.inner.start > quotation.span.start { tags[first] = .openQuote }
      if quotation.inner.end < quotation.span.end { tags[last] = .closeQuote }
    }
  }

  private func tag(_ at: Int) -> PennTag {
    let span = tokens[at].span
    switch text.bytes[span.start] {
    case 46: return span.count > 1 ? .colon : .period
    case 33, 63: return .period
    case 44: return .comma
    case 58, 59: return .colon
    case 40, 91, 123: return .openBracket
    case 41, 93, 125: return .closeBracket
    case 36: return .dollar
    case 37: return .nn
    case 38: return .cc
    case 45: return span.count > 1 ? .colon : hyphen(at)
    case 34: return isAttachedRight(at) && !isAttachedLeft(at) ? .openQuote : .closeQuote
    case 96: return .openQuote
    case 39: return isAttachedLeft(at) ? (isAfterLetter(at) ? .pos : .closeQuote) : .openQuote
    case 64: return .in
    case 0xC2: return latin(text.bytes[span.start + 1])
    case 0xE2: return general(at, span)
    default: return .sym
    }
  }

  /// Marks of U+0080 to U+00BF.
  private func latin(_ trail: UInt8) -> PennTag {
    switch trail {
    case 0xA2, 0xA3, 0xA5: .dollar
    case 0xAB: .openQuote
    case 0xBB: .closeQuote
    case 0xB0: .nns
    default: .sym
    }
  }

  /// Marks of U+2000 to U+2FFF.
  private func general(_ at: Int, _ span: TextSpan) -> PennTag {
    guard text.bytes[span.start + 1] == 0x80 else {
      return text.bytes[span.start + 1] == 0x82 ? .dollar : .sym
    }
    switch text.bytes[span.start + 2] {
    case 0x90, 0x91: return hyphen(at)
    case 0x92, 0x93: return hyphen(at) == .sym ? .sym : .colon
    case 0x94, 0x95, 0xA2, 0xA6: return .colon
    case 0x98, 0x9C, 0x9E, 0x9A, 0xB9: return .openQuote
    case 0x99: return isAttachedLeft(at) && isAfterLetter(at) ? .pos : .closeQuote
    case 0x9D, 0xBA: return .closeQuote
    default: return .sym
    }
  }

  /// A hyphen joins words; between figures it spans a range, and with a space beside it is a dash.
  private func hyphen(_ at: Int) -> PennTag {
    if isBetweenFigures(at) { return .sym }
    let touches = (isAttachedLeft(at), isAttachedRight(at))
    return touches.0 || touches.1 ? .hyph : .colon
  }

  private func isBetweenFigures(_ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count else { return false }
    let left = text.bytes[tokens[at - 1].span.end - 1]
    return left &- 48 < 10 && text.bytes[tokens[at + 1].span.start] &- 48 < 10
  }

  private func isAttachedLeft(_ at: Int) -> Bool {
    at > 0 && tokens[at - 1].span.end == tokens[at].span.start
  }

  private func isAttachedRight(_ at: Int) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].span.start == tokens[at].span.end
  }

  private func isAfterLetter(_ at: Int) -> Bool {
    let before = text.bytes[tokens[at].span.start - 1]
    return before >= 0x80 || (before | 0x20) &- 97 < 26 || before &- 48 < 10
  }
}
