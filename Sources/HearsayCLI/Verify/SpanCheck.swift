/// Code points, bytes and text of every span agree with the article, however deep it is nested.
struct SpanCheck: RecordCheck {
  /// How many spans were compared with their article.
  private(set) var spans = 0

  mutating func check(_ record: VerifiedRecord, _ faults: inout FaultList) {
    guard let article = record.article, record.textHash == article.hash else { return }
    Self.visit(record.json, "") { path, span in
      spans += 1
      guard let message = Self.fault(of: span, article) else { return }
      faults.add(record.line, "\(path) \(message)")
    }
  }

  /// Calls `body` with the place of every span in a value and the span.
  private static func visit(
    _ value: JSONTree, _ path: String, _ body: (String, JSONTree) -> Void
  ) {
    switch value {
    case .object(let members):
      if value["byte_start"] != nil, !isImplied(value) { body(path, value) }
      let prefix = path.isEmpty ? "" : path + "."
      for member in members { visit(member.value, prefix + member.key, body) }
    case .array(let elements):
      for (index, element) in elements.enumerated() { visit(element, "\(path)[\(index)]", body) }
    default: break
    }
  }

  /// Whether a span stands for a word that is not in the text.
  private static func isImplied(_ span: JSONTree) -> Bool {
    ["start", "end", "byte_start", "byte_end"].allSatisfy { span[$0] == .null }
  }

  private static func fault(of span: JSONTree, _ article: ArticleText) -> String? {
    guard let text = span["text"]?.text, let start = span["start"]?.integer,
      let end = span["end"]?.integer, let first = span["byte_start"]?.integer,
      let past = span["byte_end"]?.integer
    else { return "has only some of its offsets; all four are null for a word that is implied" }
    guard 0 <= first, first <= past, past <= article.bytes.count else {
      return "has the bytes \(first)..<\(past), which the article does not have"
    }
    guard article.bytes[first..<past].elementsEqual(text.utf8) else {
      return "has not the text of its bytes \(first)..<\(past)"
    }
    let (low, high) = (article.codePoints(before: first), article.codePoints(before: past))
    guard start == low, end == high else {
      return "has the code points \(start)..<\(end), but its bytes are \(low)..<\(high)"
    }
    return nil
  }
}
