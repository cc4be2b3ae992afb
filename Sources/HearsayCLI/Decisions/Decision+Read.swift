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
      throw Fault(message: "\(error.message), at byte \(error.column)")
    }
    try Self.check(tree)
    id = try Self.text(tree, "id")
    articleID = try Self.text(tree, "article_id")
    let verdict = try Self.choice(Verdict.self, tree, "decision")
    self.verdict = verdict
    reason = try Self.reason(tree["reason"])
    note = try Self.optionalText(tree, "note")
    fix = try Fix(tree["fixed"])
    if verdict == .fix, fix == nil {
      throw Fault(message: "it is a fix without \"fixed\", which says what is put right")
    }
    guard let spans = tree["spans"], case .object = spans else {
      throw Fault(message: "it has no \"spans\"")
    }
    self.spans = RecordSpans(
      source: try Self.spans(spans, "source") ?? [], cue: try Self.spans(spans, "cue") ?? [],
      content: try Self.spans(spans, "content") ?? [])
    textHash = try Self.text(tree, "text_sha256")
    claim = try Self.text(tree, "claim")
    sourceName = try Self.optionalText(tree, "source_name")
    kind = try Self.text(tree, "kind")
    rule = try Self.text(tree, "rule")
    confidence = try Self.confidence(tree["confidence"])
    reviewer = try Self.optionalText(tree, "reviewer")
    time = try Self.text(tree, "time")
  }

  /// Checks that an object says that it is a decision.
  private static func check(_ tree: JSONTree) throws(Fault) {
    guard case .object = tree else { throw Fault(message: "an object should stand here") }
    guard let schema = try optionalText(tree, "schema") else {
      throw Fault(message: "it has no \"schema\", so it is no decision of hearsay review")
    }
    guard schema == Self.schema else {
      throw Fault(message: "its \"schema\" is \"\(schema)\", not \"\(Self.schema)\"")
    }
    let record = try text(tree, "record")
    guard record == "decision" else {
      throw Fault(message: "its \"record\" is \"\(record)\", not \"decision\"")
    }
  }

  /// Reads a reason; nil for null.
  static func reason(_ tree: JSONTree?) throws(Fault) -> Reason? {
    guard let tree, tree != .null else { return nil }
    return try choice(Reason.self, .object([.init(key: "reason", value: tree)]), "reason")
  }

  private static func confidence(_ tree: JSONTree?) throws(Fault) -> Double {
    let value: Double? =
      switch tree {
      case .number(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    guard let value, (0...1).contains(value) else {
      throw Fault(message: "its \"confidence\" is no number between 0 and 1")
    }
    return value
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, _ tree: JSONTree, _ key: String
  ) throws(Fault) -> Value {
    let name = try text(tree, key)
    guard let value = Value(rawValue: name) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(message: "its \"\(key)\" is \"\(name)\", none of \(known)")
    }
    return value
  }

  /// A list of pairs of offsets; nil for null.
  fileprivate static func spans(
    _ tree: JSONTree, _ key: String
  ) throws(Fault) -> [Range<Int>]? {
    guard let value = tree[key], value != .null else { return nil }
    guard let spans = RecordSpans.list(value) else {
      throw Fault(message: "\"\(key)\" is no list of [start, end] with start before end")
    }
    return spans
  }

  fileprivate static func optionalText(_ tree: JSONTree, _ key: String) throws(Fault) -> String? {
    switch tree[key] {
    case .string(let text): return text
    case .null, nil: return nil
    case let other?:
      throw Fault(message: "its \"\(key)\" is \(other.kind) where a string belongs")
    }
  }

  private static func text(_ tree: JSONTree, _ key: String) throws(Fault) -> String {
    guard let text = try optionalText(tree, key) else {
      throw Fault(message: "it has no \"\(key)\"")
    }
    return text
  }
}

extension Decision.Fix {
  /// Reads what a record should have been; nil for null.
  init?(_ tree: JSONTree?) throws(Decision.Fault) {
    guard let tree, tree != .null else { return nil }
    source = try Decision.spans(tree, "source")
    cue = try Decision.spans(tree, "cue")
    content = try Decision.spans(tree, "content")
    sourceName = try Decision.optionalText(tree, "source_name")
    kind = try Decision.optionalText(tree, "kind")
  }

  /// Whether it changes nothing.
  var isEmpty: Bool {
    source == nil && cue == nil && content == nil && sourceName == nil && kind == nil
  }
}
