/// Writes HTML: names of elements and attributes are the program's own, all else is escaped.
///
/// There is no way to write text from an article as markup: what is not escaped has to be a `StaticString`.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String>

  private(set) var bytes: [UInt8] = []

  /// Writes markup of the program's own.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes text.
  mutating func text(_ text: String) { HTMLText.escape(text, into: &bytes) }

  /// Writes an element; `body` writes what it holds.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    markup(">")
    body(&self)
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes an element that stands on lines of its own.
  mutating func block(
    _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    element(name, attributes) { html in
      html.markup("\n")
      body(&html)
    }
    markup("\n")
  }

  /// Writes an element that holds text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that holds text and ends a line.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes, text: text)
    markup("\n")
  }

  /// Writes an element of HTML that holds nothing and has no end.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    markup(">\n")
  }

  /// Writes an element of SVG that holds nothing.
  mutating func shape(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    markup("/>\n")
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    markup("<")
    markup(name)
    for (key, value) in attributes {
      markup(" ")
      markup(key)
      markup("=\"")
      text(value)
      markup("\"")
    }
  }
}
