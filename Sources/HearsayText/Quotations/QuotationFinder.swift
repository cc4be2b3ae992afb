/// Pairs quotation marks paragraph by paragraph.
///
/// Each paragraph begins with nothing open. A quotation without a closing mark ends with its
/// paragraph; a closing mark without an opening one is left alone, so that it never turns round the
/// pairs after it.
enum QuotationFinder {
  /// The quotations of a text, in the order of their opening marks.
  ///
  /// Complexity: linear in the tokens.
  static func find(
    _ text: SourceText, _ paragraphs: [Paragraph], _ tokens: [Token]
  ) -> [Quotation] {
    var result: [Quotation] = []
    var marks = paragraphs.first.map { self.marks($0, text, tokens) } ?? []
    for (place, paragraph) in paragraphs.enumerated() {
      let following =
        place + 1 < paragraphs.count ? self.marks(paragraphs[place + 1], text, tokens) : []
      if !marks.isEmpty {
        let next = place + 1 < paragraphs.count ? paragraphs[place + 1].tokens.lowerBound : -1
        let opening = following.first.flatMap { $0.token == next ? $0 : nil }
        result += quotations(marks, paragraph, opening, tokens)
      }
      marks = following
    }
    return result
  }

  private static func marks(
    _ paragraph: Paragraph, _ text: SourceText, _ tokens: [Token]
  ) -> [QuotationMark] {
    var result: [QuotationMark] = []
    for at in paragraph.tokens {
      if let mark = QuotationMark(tokens[at], at: at, in: paragraph.span, text.bytes) {
        result.append(mark)
      }
    }
    return result
  }

  private static func quotations(
    _ marks: [QuotationMark], _ paragraph: Paragraph, _ opening: QuotationMark?, _ tokens: [Token]
  ) -> [Quotation] {
    var pairs = DoublePairs(paragraph: paragraph.tokens)
    pairs.run(marks)
    var single = SinglePairs(paragraph: paragraph.tokens, tokens: tokens)
    single.run(marks, around: pairs.pairs)
    let all = (pairs.pairs + single.pairs).sorted {
      $0.open != $1.open ? $0.open < $1.open : $0.end > $1.end
    }
    var farthest = (open: -1, end: -1)
    return all.map { pair in
      // Those before are sorted by their opening marks, so the one that reaches farthest decides.
      let isNested = farthest.open < pair.open && farthest.end >= pair.end
      if pair.end > farthest.end { farthest = (pair.open, pair.end) }
      let continues =
        !pair.isClosed && pair.end == paragraph.tokens.upperBound && opening != nil
        && opening?.role != .closes && opening?.family == pair.family
      return quotation(pair, tokens, isNested: isNested, continues: continues)
    }
  }

  private static func quotation(
    _ pair: QuotationPair, _ tokens: [Token], isNested: Bool, continues: Bool
  ) -> Quotation {
    let first = tokens[pair.open].span
    let last = tokens[pair.end - 1].span
    let innerEnd = pair.isClosed ? last.start : last.end
    return Quotation(
      span: TextSpan(first.start, last.end), inner: TextSpan(first.end, max(first.end, innerEnd)),
      tokens: pair.open..<pair.end, isNested: isNested, isUnclosed: !pair.isClosed,
      continues: continues)
  }
}

/// An opening mark and the end of what it opened.
struct QuotationPair {
  let family: QuotationMark.Family
  let open: Int
  /// The token after the last one.
  let end: Int
  let isClosed: Bool
}
