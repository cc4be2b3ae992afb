internal import HearsayMatching
internal import HearsayText

/// Quotation marks around the title of a work that its noun stands before: "wrote in her memoir, “Low Water,”".
///
/// Leaves alone quotations that are sentences, and those behind other nouns.
enum WorkTitle {
  /// How many tokens a title may have, with its marks.
  private static let longest = 10

  /// The parts of a content without a title that was taken for its last one.
  static func left(out parts: [Range<Int>], _ context: AttributionContext) -> [Range<Int>] {
    guard parts.count > 1, let last = parts.last,
      opens(last.lowerBound, context),
      context.quotations[Int(context.quotationOf[last.lowerBound])].tokens.upperBound
        >= last.upperBound
    else { return parts }
    return parts.dropLast()
  }

  /// Whether a title opens at a token, which is a mark: behind a noun for what is written and a comma, with capitals
  /// in all words but small ones.
  private static func opens(_ mark: Int, _ context: AttributionContext) -> Bool {
    guard mark > 1, context.category[mark - 1] == .comma, context.tag(mark - 2).isCommonNoun,
      context.parsed.lexicons(ofLemmaAt: mark - 2).has(.speechNouns),
      context.quotationOf[mark] >= 0
    else { return false }
    let quotation = context.quotations[Int(context.quotationOf[mark])].tokens
    // "in a statement, “No.”" is no title.
    guard quotation.lowerBound == mark, quotation.count <= longest,
      quotation.count(where: context.isWord) > 1
    else { return false }
    return quotation.allSatisfy { token in
      guard context.isWord(token) else { return true }
      let shape = context.parsed.segmented.shape(at: token)
      return shape.contains(.initialCapital)
        || token > mark + 1 && context.parsed.segmented.tokens[token].span.count < 4
    }
  }
}
