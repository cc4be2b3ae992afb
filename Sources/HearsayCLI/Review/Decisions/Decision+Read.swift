extension Decision {
  /// Why a line is no decision.
  struct Fault: Error {
    let message: String
  }

  /// Reads a line of a file of decisions.
  ///
  /// - Throws: What is wrong with the line.
  init(line: [UInt8]) throws(Fault) {
    let tree: JSONTree
    do throws(JSONParser.Fault) { tree = try JSONParser.value(of: line) } catch {
      throw Fault(message: "\(error.message) (column \(error.column))")
    }
    guard tree["schema"]?.text == Self.schema else {
      throw Fault(
        message: "this is no decision of hearsay review: its \"schema\" should be \(Self.schema)")
    }
    id = try Self.text(tree, "id")
    articleID = try Self.text(tree, "article_id")
    guard let verdict = Verdict(rawValue: try Self.text(tree, "decision")) else {
      throw Fault(
        message: "\"decision\" should be one of "
          + Verdict.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self.verdict = verdict
    reason = try Self.reason(tree["reason"])
    note = tree["note"]?.text
    fix = try Fix(tree["fixed"])
    var spans = RecordSpans()
    spans.source = RecordSpans.list(tree["spans"]?["source"]) ?? []
    spans.cue = RecordSpans.list(tree["spans"]?["cue"]) ?? []
    spans.content = RecordSpans.list(tree["spans"]?["content"]) ?? []
    self.spans = spans
    textHash = tree["text_sha256"]?.text ?? ""
    claim = tree["claim"]?.text ?? ""
    sourceName = tree["source_name"]?.text
    kind = tree["kind"]?.text ?? ""
    rule = tree["rule"]?.text ?? ""
    switch tree["confidence"] {
    case .number(let number): confidence = number
    case .integer(let number): confidence = Double(number)
    default: confidence = 0
    }
    reviewer = tree["reviewer"]?.text
    time = tree["time"]?.text ?? ""
  }

  /// Reads a reason; nil for null.
  static func reason(_ tree: JSONTree?) throws(Fault) -> Reason? {
    guard let tree, tree != .null else { return nil }
    guard let reason = tree.text.flatMap(Reason.init) else {
      throw Fault(
        message: "\"reason\" should be null or one of "
          + Reason.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return reason
  }

  private static func text(_ tree: JSONTree, _ key: String) throws(Fault) -> String {
    guard let text = tree[key]?.text else { throw Fault(message: "\"\(key)\" should be a string") }
    return text
  }
}

extension Decision.Fix {
  /// Reads what a record should have been; nil for null.
  init?(_ tree: JSONTree?) throws(Decision.Fault) {
    guard let tree, tree != .null else { return nil }
    source = try Self.spans(tree, "source")
    cue = try Self.spans(tree, "cue")
    content = try Self.spans(tree, "content")
    sourceName = tree["source_name"]?.text
    kind = tree["kind"]?.text
  }

  private static func spans(
    _ tree: JSONTree, _ key: String
  ) throws(Decision.Fault) -> [Range<Int>]? {
    guard let value = tree[key], value != .null else { return nil }
    guard let spans = RecordSpans.list(value) else {
      throw Decision.Fault(message: "\"\(key)\" of \"fixed\" should be a list of pairs, or null")
    }
    return spans
  }

  /// Whether it changes nothing.
  var isEmpty: Bool {
    source == nil && cue == nil && content == nil && sourceName == nil && kind == nil
  }
}
