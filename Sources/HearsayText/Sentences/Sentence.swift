/// A sentence: the span from its first token to its last.
public struct Sentence: Hashable, Sendable {
  /// From the first byte of the first token to the last byte of the last one.
  public let span: TextSpan
  /// Its tokens, as indices into the article's tokens; never empty.
  public let tokens: Range<Int>
  /// The index of its paragraph.
  public let paragraph: Int

  /// Makes a sentence.
  public init(span: TextSpan, tokens: Range<Int>, paragraph: Int) {
    self.span = span
    self.tokens = tokens
    self.paragraph = paragraph
  }
}

/// A paragraph: a stretch of text without a paragraph break, with the spaces around it cut off.
public struct Paragraph: Hashable, Sendable {
  /// The bytes that it covers.
  public let span: TextSpan
  /// Its sentences, as indices into the article's sentences.
  public let sentences: Range<Int>
  /// Its tokens, as indices into the article's tokens.
  public let tokens: Range<Int>

  /// Makes a paragraph.
  public init(span: TextSpan, sentences: Range<Int>, tokens: Range<Int>) {
    self.span = span
    self.sentences = sentences
    self.tokens = tokens
  }
}
