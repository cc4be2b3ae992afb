/// One word or mark of the text, with the identifier of its form.
public struct Token: Hashable, Sendable {
  /// The bytes that it covers.
  public let span: TextSpan
  /// The index of its distinct written form in the article's ``WordForms``.
  public let form: Int32

  /// Makes a token.
  public init(span: TextSpan, form: Int32) {
    self.span = span
    self.form = form
  }
}
