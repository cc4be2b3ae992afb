/// A record as other formats need it: its scalars as text, its spans as places.
struct RecordTree {
  /// A stretch of the article.
  struct Span {
    let text: String
    /// Code points.
    let start: Int
    let end: Int
    /// Bytes of UTF-8.
    let bytes: Range<Int>

    init?(_ tree: JSONTree?) {
      guard let tree, let text = tree["text"]?.text, let start = tree["start"]?.integer,
        let end = tree["end"]?.integer, let byteStart = tree["byte_start"]?.integer,
        let byteEnd = tree["byte_end"]?.integer, start <= end, byteStart <= byteEnd
      else { return nil }
      self.text = text
      (self.start, self.end, bytes) = (start, end, byteStart..<byteEnd)
    }
  }

  let tree: JSONTree

  /// Takes an assertion; nil for any other value.
  init?(_ tree: JSONTree) {
    guard tree["record"]?.text == "assertion", tree["article_id"]?.text != nil,
      tree["id"]?.text != nil, tree["claim"]?.text != nil
    else { return nil }
    self.tree = tree
  }

  var id: String { text("id") ?? "" }
  var articleID: String { text("article_id") ?? "" }
  var content: [Span] { tree["content"]?.elements.compactMap(Span.init) ?? [] }
  var cue: Span? { Span(tree["cue"]) }
  var source: Span? { Span(tree["source"]) }
  var sentence: Span? { Span(tree["sentence_span"]) }

  /// Whether all its spans are in a text what it says that they are.
  func stands(in text: [UInt8]) -> Bool {
    (content + [cue, source].compactMap(\.self)).allSatisfy { span in
      span.bytes.upperBound <= text.count && text[span.bytes].elementsEqual(span.text.utf8)
    }
  }

  /// A string, by its key or by the keys that lead to it; nil for null and where there is none.
  func text(_ keys: String...) -> String? { value(keys)?.text }

  /// A scalar as text: numbers as in the record, flags joined by spaces; empty for null.
  func scalar(_ keys: [String]) -> String {
    switch value(keys) {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .bool(let flag): flag ? "true" : "false"
    case .array(let elements): elements.compactMap(\.text).joined(separator: " ")
    case .object, .null, nil: ""
    }
  }

  /// A number; nil for what is none.
  func number(_ key: String) -> Double? {
    switch tree[key] {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  private func value(_ keys: [String]) -> JSONTree? {
    keys.reduce(tree as JSONTree?) { $0?[$1] }
  }
}
