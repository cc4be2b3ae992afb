/// One line of a file of decisions.
enum DecisionLine: Equatable {
  case decision(Decision)
  /// Takes back the last decision on a record.
  case undo(id: String)

  static let schema = "hearsay.decision/1"

  /// Reads a line.
  ///
  /// - Throws: What is wrong with it.
  init(_ bytes: [UInt8]) throws(JSONParser.Fault) {
    let fields = DecisionFields(try JSONParser.value(of: bytes))
    guard case .object = fields.tree else { throw fields.fault("an object should stand here") }
    let schema = try fields.optionalText("schema")
    guard schema == Self.schema else {
      throw fields.fault(
        schema.map { "its schema is \"\($0)\", not \"\(Self.schema)\"" }
          ?? "it has no \"schema\", so it is no decision of hearsay review")
    }
    let record = try fields.text("record")
    guard record == "decision" else {
      throw fields.fault("its \"record\" is \"\(record)\", not \"decision\"")
    }
    let id = try fields.text("id")
    guard let verdict = try fields.verdict() else {
      self = .undo(id: id)
      return
    }
    self = .decision(try fields.decision(verdict, id: id))
  }
}

/// The values of a line, each checked.
private struct DecisionFields {
  let tree: JSONTree

  init(_ tree: JSONTree) { self.tree = tree }

  func fault(_ message: String) -> JSONParser.Fault {
    JSONParser.Fault(column: 1, message: message)
  }

  func optionalText(_ key: String, in tree: JSONTree? = nil) throws(JSONParser.Fault) -> String? {
    switch (tree ?? self.tree)[key] {
    case .string(let text): return text
    case .null, nil: return nil
    case let other?: throw fault("its \"\(key)\" is \(other.kind) where a string belongs")
    }
  }

  func text(_ key: String) throws(JSONParser.Fault) -> String {
    guard let text = try optionalText(key) else { throw fault("it has no \"\(key)\"") }
    return text
  }

  private func confidence() throws(JSONParser.Fault) -> Double {
    let value: Double? =
      switch tree["confidence"] {
      case .number(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    guard let value, (0...1).contains(value) else {
      throw fault("its \"confidence\" is no number between 0 and 1")
    }
    return value
  }

  /// The verdict; nil for an undo.
  func verdict() throws(JSONParser.Fault) -> Decision.Verdict? {
    let name = try text("decision")
    switch name {
    case "accept": return .accept
    case "skip": return .skip
    case "undo": return nil
    case "reject": return .reject(try reason())
    case "fix":
      guard let fixed = tree["fixed"], case .object = fixed else {
        throw fault("it is a fix without \"fixed\", which says what is put right")
      }
      return .fix(try fix(fixed))
    default:
      throw fault("its \"decision\" is \"\(name)\", none of accept, fix, reject, skip, undo")
    }
  }

  private func reason() throws(JSONParser.Fault) -> Decision.Reason? {
    guard let name = try optionalText("reason") else { return nil }
    guard let reason = Decision.Reason(rawValue: name) else {
      let known = Decision.Reason.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("its \"reason\" is \"\(name)\", none of \(known)")
    }
    return reason
  }

  private func fix(_ tree: JSONTree) throws(JSONParser.Fault) -> Decision.Fix {
    Decision.Fix(
      source: try ranges("source", in: tree), cue: try ranges("cue", in: tree),
      content: try ranges("content", in: tree),
      sourceName: try optionalText("source_name", in: tree),
      kind: try optionalText("kind", in: tree))
  }

  /// A list of pairs of offsets; nil for null.
  private func ranges(
    _ key: String, in tree: JSONTree
  ) throws(JSONParser.Fault) -> [Range<Int>]? {
    guard let value = tree[key], value != .null else { return nil }
    guard case .array(let pairs) = value else {
      throw fault("\"\(key)\" is \(value.kind) where a list of spans belongs")
    }
    var ranges: [Range<Int>] = []
    for pair in pairs {
      let ends = pair.elements.compactMap(\.integer)
      guard ends.count == 2, pair.elements.count == 2, 0 <= ends[0], ends[0] < ends[1] else {
        throw fault("\"\(key)\" has a span that is no [start, end] with start before end")
      }
      ranges.append(ends[0]..<ends[1])
    }
    return ranges
  }

  func decision(
    _ verdict: Decision.Verdict, id: String
  ) throws(JSONParser.Fault) -> Decision {
    guard let spans = tree["spans"], case .object = spans else {
      throw fault("it has no \"spans\"")
    }
    return Decision(
      verdict: verdict, id: id, articleID: try text("article_id"), note: try optionalText("note"),
      spans: Decision.Spans(
        source: try ranges("source", in: spans) ?? [], cue: try ranges("cue", in: spans) ?? [],
        content: try ranges("content", in: spans) ?? []),
      textHash: try text("text_sha256"), claim: try text("claim"),
      sourceName: try optionalText("source_name"), kind: try text("kind"), rule: try text("rule"),
      confidence: try confidence(), reviewer: try optionalText("reviewer"), time: try text("time"))
  }
}
