/// Cuts a text into paragraphs, sentences, tokens and quotations.
public struct Segmenter: Sendable {
  /// What the segmenter must know of single words.
  public let rules: TokenRules

  /// Makes a segmenter.
  public init(rules: TokenRules) { self.rules = rules }

  /// Segments a text.
  ///
  /// No sentence crosses one of the `breaks`: offsets in bytes, ascending, where a dateline ends.
  ///
  /// Complexity: linear in the bytes.
  public func segment(_ text: SourceText, breaks: [Int] = []) -> Segmentation {
    var cutter = TokenCutter(rules: rules, bytes: text.bytes)
    var collector = TokenCollector(bytes: text.bytes)
    let splitter = SentenceSplitter(rules: rules, bytes: text.bytes)
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    for span in ParagraphSplitter.paragraphs(of: text) {
      let firstToken = collector.tokens.count
      let firstSentence = sentences.count
      cutter.forEachToken(in: span.range) { collector.add($0) }
      let tokens = firstToken..<collector.tokens.count
      guard !tokens.isEmpty else { continue }
      var rest = collector.tokens[tokens]
      while !rest.isEmpty {
        let part = Self.head(of: rest, breaks)
        splitter.split(part) { range in
          let start = collector.tokens[range.lowerBound].span.start
          let end = collector.tokens[range.upperBound - 1].span.end
          sentences.append(
            Sentence(span: TextSpan(start, end), tokens: range, paragraph: paragraphs.count))
        }
        rest = rest[part.endIndex...]
      }
      paragraphs.append(
        Paragraph(span: span, sentences: firstSentence..<sentences.count, tokens: tokens))
    }
    return Segmentation(
      paragraphs: paragraphs, sentences: sentences, tokens: collector.tokens,
      forms: collector.forms,
      quotations: QuotationFinder.find(text, paragraphs, collector.tokens))
  }

  /// The tokens up to the first break inside them.
  private static func head(of tokens: ArraySlice<Token>, _ breaks: [Int]) -> ArraySlice<Token> {
    guard let first = tokens.first?.span.start, let last = tokens.last?.span.start,
      let place = breaks.first(where: { $0 > first && $0 <= last }),
      let end = tokens.firstIndex(where: { $0.span.start >= place })
    else { return tokens }
    return tokens[..<end]
  }
}
