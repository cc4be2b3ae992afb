/// Everything that segmentation finds in a text.
public struct Segmentation: Sendable {
  /// Paragraphs, in text order.
  public let paragraphs: [Paragraph]
  /// Sentences, in text order.
  public let sentences: [Sentence]
  /// Tokens, in text order; each belongs to exactly one sentence.
  public let tokens: [Token]
  /// The distinct written forms of the tokens.
  public let forms: WordForms
  /// Quotations, in the order of their opening marks.
  public let quotations: [Quotation]

  /// Makes a segmentation of its parts.
  public init(
    paragraphs: [Paragraph], sentences: [Sentence], tokens: [Token], forms: WordForms,
    quotations: [Quotation]
  ) {
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.tokens = tokens
    self.forms = forms
    self.quotations = quotations
  }
}
