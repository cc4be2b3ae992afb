internal import HearsayText

extension JSONWriter {
  /// Writes the five members of a span.
  mutating func members(of span: TextSpan, in text: SourceText) {
    key("text")
    string(text.bytes, span.range)
    key("start")
    int(text.codePointOffset(ofByte: span.start))
    key("end")
    int(text.codePointOffset(ofByte: span.end))
    key("byte_start")
    int(span.start)
    key("byte_end")
    int(span.end)
  }

  /// Writes the members of a word that is implied and not in the text.
  mutating func members(ofImplied text: String) {
    key("text")
    string(text)
    key("start")
    null()
    key("end")
    null()
    key("byte_start")
    null()
    key("byte_end")
    null()
  }

  /// Writes a span as an object.
  mutating func span(_ span: TextSpan, in text: SourceText) {
    object { $0.members(of: span, in: text) }
  }

  /// Writes a span as the pair of its ends in code points.
  mutating func pair(_ span: TextSpan, in text: SourceText) {
    array {
      $0.int(text.codePointOffset(ofByte: span.start))
      $0.int(text.codePointOffset(ofByte: span.end))
    }
  }
}
