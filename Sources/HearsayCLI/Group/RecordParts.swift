import Hearsay

/// The nested parts of a record that tell which claim it makes; a record may lack them.
struct RecordParts {
  /// A span's text and bytes.
  private struct Span {
    var text: [UInt8]?
    var start: Int?
    var end: Int?
    /// The value of the key that says what the span is: a name, a time, the role of an argument.
    var label: [UInt8]?

    var range: Range<Int>? {
      guard let start, let end, start <= end else { return nil }
      return start..<end
    }

    /// As what an entity or a time is known by.
    var mention: ClaimMaterial.Mention? {
      guard let range, let label else { return nil }
      return ClaimMaterial.Mention(range, label)
    }
  }

  private var content: [Span] = []
  private var names: [ClaimMaterial.Mention] = []
  private var times: [ClaimMaterial.Mention] = []
  private var roles: [ClaimMaterial.Roles] = []
  private var firstSubject: Range<Int>?
  private var clauses: Int?

  mutating func takeContent(_ cursor: inout JSONCursor) throws(JSONParser.Fault) {
    try cursor.array { cursor throws(JSONParser.Fault) in
      if let span = try Self.span(&cursor) { content.append(span) }
    }
  }

  mutating func takeEntities(_ cursor: inout JSONCursor) throws(JSONParser.Fault) {
    try cursor.array { cursor throws(JSONParser.Fault) in
      if let name = try Self.span(&cursor, label: "name")?.mention { names.append(name) }
    }
  }

  mutating func takePropositions(_ cursor: inout JSONCursor) throws(JSONParser.Fault) {
    clauses = 0
    try cursor.array { cursor throws(JSONParser.Fault) in
      var subject: Span?
      var object: Span?
      var arguments: [Span] = []
      var mentions: [ClaimMaterial.Mention] = []
      var isClause = true
      try cursor.object { cursor, _, key throws(JSONParser.Fault) in
        switch () {
        case _ where key.equals("relation"):
          // The attribution itself is no part of what is claimed.
          isClause = try cursor.optionalString()?[...].equals("attribution") != true
        case _ where key.equals("subject"): subject = try Self.span(&cursor)
        case _ where key.equals("object"): object = try Self.span(&cursor)
        case _ where key.equals("arguments"):
          try cursor.array { cursor throws(JSONParser.Fault) in
            if let span = try Self.span(&cursor, label: "role") { arguments.append(span) }
          }
        case _ where key.equals("times"):
          try cursor.array { cursor throws(JSONParser.Fault) in
            if let time = try Self.span(&cursor, label: "value")?.mention { mentions.append(time) }
          }
        default: try cursor.skip()
        }
      }
      guard isClause else { return }
      times += mentions
      let by = arguments.first { $0.label?[...].equals("by") == true }
      let other = arguments.first { $0.label?[...].equals("by") != true }
      if let found = ClaimMaterial.Roles(
        subject: subject?.range, object: object?.range, by: by?.range, argument: other?.range)
      {
        roles.append(found)
      }
      if clauses == 0 { firstSubject = subject?.range }
      clauses = (clauses ?? 0) + 1
    }
  }

  /// Puts the parts into a claim's material; without a content the claim's text stands for it.
  func fill(_ material: inout ClaimMaterial, claim: [UInt8]) {
    material.parts = content.compactMap { span in
      guard let text = span.text, let start = span.start else { return nil }
      return ClaimMaterial.Part(text, 0..<text.count, textStart: start)
    }
    if material.parts.isEmpty { material.parts = [ClaimMaterial.Part(claim, 0..<claim.count)] }
    material.names = names
    material.times = times
    material.roles = roles
    // Of a record whose clauses were left out nobody knows that there are none.
    material.hasClauses = clauses != 0
    if let firstSubject { material.setFirstSubject(firstSubject) }
  }

  /// A span, or nil for null.
  private static func span(
    _ cursor: inout JSONCursor, label: StaticString? = nil
  ) throws(JSONParser.Fault) -> Span? {
    guard try !cursor.null() else { return nil }
    var span = Span()
    try cursor.object { cursor, _, key throws(JSONParser.Fault) in
      switch () {
      case _ where key.equals("byte_start"): span.start = try cursor.integer()
      case _ where key.equals("byte_end"): span.end = try cursor.integer()
      case _ where key.equals("text"): span.text = try cursor.optionalString()
      case _ where label.map(key.equals) == true: span.label = try cursor.optionalString()
      default: try cursor.skip()
      }
    }
    return span
  }
}
