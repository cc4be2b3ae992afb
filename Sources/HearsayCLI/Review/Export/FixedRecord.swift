/// A record with what a reviewer corrected in it.
struct FixedRecord {
  /// The record with the corrections in the places of what was wrong.
  let tree: JSONTree

  /// Corrects a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - fix: What it should have been.
  ///   - text: The article's text; without it spans that were corrected lose their words.
  init(_ record: RecordTree, _ fix: Decision.Fix, _ text: ArticleText?) {
    guard case .object(var members) = record.tree else {
      tree = record.tree
      return
    }
    func put(_ key: String, _ value: JSONTree) {
      guard let place = members.firstIndex(where: { $0.key == key }) else { return }
      members[place] = JSONTree.Member(key: key, value: value)
    }
    if let name = fix.sourceName { put("source_name", .string(name)) }
    if let kind = fix.kind { put("kind", .string(kind)) }
    let places = text.map(CodePointPlaces.init)
    if let content = fix.content, let places {
      let spans = content.compactMap { places.span($0) }
      put("content", .array(spans))
      put("claim", .string(spans.compactMap { $0["text"]?.text }.joined(separator: " ")))
    }
    if let source = fix.source, let places {
      put("source", source.first.flatMap { places.span($0) } ?? .null)
      if source.isEmpty { put("source_name", fix.sourceName.map { .string($0) } ?? .null) }
    }
    if let cue = fix.cue, let places {
      put("cue", cue.first.flatMap { places.span($0) } ?? .null)
      let words = cue.first.flatMap { places.span($0)?["text"]?.text?.lowercased() }
      put("cue_lemma", words.map { .string($0) } ?? .null)
    }
    tree = .object(members)
  }
}

/// Where the code points of a text are among its bytes.
private struct CodePointPlaces {
  private let text: ArticleText
  /// The first byte of each code point, and the end.
  private let starts: [Int]

  init(_ text: ArticleText) {
    self.text = text
    starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.bytes.count]
  }

  /// A span as records have it; nil where it reaches past the text.
  func span(_ range: Range<Int>) -> JSONTree? {
    guard range.upperBound < starts.count else { return nil }
    let bytes = starts[range.lowerBound]..<starts[range.upperBound]
    return .object([
      .init(key: "text", value: .string(String(decoding: text.bytes[bytes], as: UTF8.self))),
      .init(key: "start", value: .integer(range.lowerBound)),
      .init(key: "end", value: .integer(range.upperBound)),
      .init(key: "byte_start", value: .integer(bytes.lowerBound)),
      .init(key: "byte_end", value: .integer(bytes.upperBound)),
    ])
  }
}
