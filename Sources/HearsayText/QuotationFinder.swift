/// Pairs quotation marks paragraph by paragraph.
enum QuotationFinder {
  static func find(
    _ text: SourceText, _ paragraphs: [Paragraph], _ tokens: [Token]
  ) -> [Quotation] {
    var result: [Quotation] = []
    for paragraph in paragraphs {
      var open: Int?
      for at in paragraph.tokens {
        let span = tokens[at].span
        let first = text.bytes[span.start]
        let isStraight = first == 34 && span.count == 1
        let isCurly = first == 0xE2 && span.count == 3 && text.bytes[span.start + 1] == 0x80
        let isOpening = isCurly && text.bytes[span.start + 2] == 0x9C
        let isClosing = isCurly && text.bytes[span.start + 2] == 0x9D
        if let start = open, isStraight || isClosing {
          result.append(quotation(start..<(at + 1), tokens, closed: true))
          open = nil
        } else if isStraight || isOpening {
          open = at
        }
      }
      if let start = open {
        result.append(quotation(start..<paragraph.tokens.upperBound, tokens, closed: false))
      }
    }
    return result
  }

  private static func quotation(
    _ range: Range<Int>, _ tokens: [Token], closed: Bool
  ) -> Quotation {
    let start = tokens[range.lowerBound].span
    let end = tokens[range.upperBound - 1].span
    return Quotation(
      span: TextSpan(start.start, end.end),
      inner: TextSpan(start.end, max(start.end, closed ? end.start : end.end)), tokens: range,
      isNested: false, isUnclosed: !closed, continues: false)
  }
}
