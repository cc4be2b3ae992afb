/// Collects the tokens of a text and their distinct forms.
struct TokenCollector {
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  private(set) var forms = WordForms()

  init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  mutating func add(_ range: Range<Int>) {
    let span = TextSpan(range.lowerBound, range.upperBound)
    tokens.append(Token(span: span, form: forms.intern(span, in: bytes)))
  }
}
