/// A stretch between quotation marks.
public struct Quotation: Hashable, Sendable {
  /// From the opening mark to the closing one, both included.
  public let span: TextSpan
  /// The text between the marks.
  public let inner: TextSpan
  /// Its tokens, the marks included, as indices into the article's tokens.
  public let tokens: Range<Int>
  /// Whether it stands inside another quotation.
  public let isNested: Bool
  /// Whether no closing mark was found, so that it was ended with its paragraph.
  public let isUnclosed: Bool
  /// Whether its speech runs on in the quotation that opens the next paragraph.
  public let continues: Bool

  /// Makes a quotation.
  public init(
    span: TextSpan, inner: TextSpan, tokens: Range<Int>, isNested: Bool, isUnclosed: Bool,
    continues: Bool
  ) {
    self.span = span
    self.inner = inner
    self.tokens = tokens
    self.isNested = isNested
    self.isUnclosed = isUnclosed
    self.continues = continues
  }
}
