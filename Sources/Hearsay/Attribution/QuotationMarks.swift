internal import HearsayText

/// Gives a content the marks of the quotations that it holds: a reader expects "…," whole.
///
/// Candidates end at a word or after a mark alike, because the scorers see no difference between the
/// two; what is written out should not depend on which of them was taken.
enum QuotationMarks {
  /// A content part with the marks, and what stands between them and its words, of every quotation
  /// whose words all lie inside it.
  static func around(_ part: Range<Int>, _ context: AttributionContext) -> Range<Int> {
    var whole = part
    for quotation in context.quotations(from: part.lowerBound) {
      guard quotation.tokens.lowerBound < whole.upperBound else { break }
      guard quotation.tokens.overlaps(whole) else { continue }
      let tokens = quotation.tokens
      let before = tokens.lowerBound..<max(tokens.lowerBound, whole.lowerBound)
      let after = min(tokens.upperBound, whole.upperBound)..<tokens.upperBound
      guard !before.contains(where: context.isWord), !after.contains(where: context.isWord) else {
        continue
      }
      whole =
        min(whole.lowerBound, tokens.lowerBound)..<max(whole.upperBound, tokens.upperBound)
    }
    return whole
  }
}
