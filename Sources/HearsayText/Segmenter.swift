/// Cuts a text into paragraphs, sentences, tokens and quotations.
public struct Segmenter: Sendable {
  /// What the segmenter must know of abbreviations.
  public let abbreviations: Abbreviations

  /// Makes a segmenter.
  public init(abbreviations: Abbreviations) { self.abbreviations = abbreviations }

  /// Segments a text.
  ///
  /// Complexity: linear in the bytes.
  public func segment(_ text: SourceText) -> Segmentation {
    var tokenizer = Tokenizer(text: text, abbreviations: abbreviations)
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    for span in ParagraphSplitter.paragraphs(of: text) {
      let firstToken = tokenizer.tokens.count
      let firstSentence = sentences.count
      tokenizer.tokenize(span)
      let tokens = firstToken..<tokenizer.tokens.count
      for range in SentenceSplitter.split(tokens, tokenizer, text, abbreviations) {
        let start = tokenizer.tokens[range.lowerBound].span.start
        let end = tokenizer.tokens[range.upperBound - 1].span.end
        sentences.append(
          Sentence(span: TextSpan(start, end), tokens: range, paragraph: paragraphs.count))
      }
      paragraphs.append(
        Paragraph(span: span, sentences: firstSentence..<sentences.count, tokens: tokens))
    }
    return Segmentation(
      paragraphs: paragraphs, sentences: sentences, tokens: tokenizer.tokens,
      forms: tokenizer.forms,
      quotations: QuotationFinder.find(text, paragraphs, tokenizer.tokens))
  }
}
