internal import HearsayText

/// The words of a nested content: without the marks that belong to the quotation around it, and without whom it was
/// told to.
///
/// In `"He told us it was late," she said`, what he told is "it was late".
enum NestedContent {
  /// A content part of a nested attribution, cut to its own words.
  static func trimmed(
    _ part: Range<Int>, of cue: CueCandidate, _ context: AttributionContext
  ) -> Range<Int> {
    var part = part
    while part.count > 1, isOuterMark(part.upperBound - 1, of: part, context) {
      part = part.lowerBound..<(part.upperBound - 1)
    }
    if part.lowerBound == cue.tokens.upperBound, isAddressee(part, of: cue, context) {
      part = (part.lowerBound + 1)..<part.upperBound
    }
    return part
  }

  /// Whether a word stands in a quotation that opens inside a part, not around it.
  static func isQuoted(_ token: Int, in part: Range<Int>, _ context: AttributionContext) -> Bool {
    for quotation in context.quotations(from: token) {
      guard quotation.tokens.lowerBound <= token else { return false }
      if quotation.tokens.contains(token), quotation.tokens.lowerBound >= part.lowerBound {
        return true
      }
    }
    return false
  }

  /// Whether a mark at the end of a part closes a sentence or a quotation around it.
  private static func isOuterMark(
    _ token: Int, of part: Range<Int>, _ context: AttributionContext
  ) -> Bool {
    switch context.category[token] {
    case .closeQuote, .period, .comma: !isQuoted(token, in: part, context)
    default: false
    }
  }

  /// Whether a part begins with whom it was told to: "told | us | it was late", not "said it was late".
  private static func isAddressee(
    _ part: Range<Int>, of cue: CueCandidate, _ context: AttributionContext
  ) -> Bool {
    let next = part.lowerBound + 1
    guard cue.cueClass == .tell, next < part.upperBound, context.tag(part.lowerBound) == .prp else {
      return false
    }
    switch context.category[next] {
    case .that, .whether, .wh, .whoWhich, .to: return true
    default: return context.nounGroup(at: next) != nil
    }
  }
}
