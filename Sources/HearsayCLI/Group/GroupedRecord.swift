import Hearsay

/// What of a record is needed to group it.
struct GroupedRecord {
  /// What kind of record a line holds.
  enum Kind { case assertion, error }

  private(set) var record: Kind?
  private(set) var id: [UInt8]?
  private(set) var articleID: [UInt8]?
  private(set) var publisher: [UInt8]?
  private(set) var published: [UInt8]?
  private(set) var sourceName: [UInt8]?
  private(set) var claim: [UInt8]?
  private(set) var kind = ClaimKind.statement
  /// How many links its chain has.
  private(set) var depth = 0
  /// What tells which claim it makes.
  private(set) var material = ClaimMaterial()
  /// Where `group_id` and the keys after it are put: before the bracket that closes the record, or in
  /// the place of those that an earlier run put there.
  private(set) var end = 0

  /// Reads a line that is a record.
  ///
  /// - Throws: What is wrong with the line.
  init(_ bytes: [UInt8]) throws(JSONParser.Fault) {
    var cursor = JSONCursor(bytes)
    var parts = RecordParts()
    var groupStart: Int?
    try cursor.object { cursor, place, key throws(JSONParser.Fault) in
      if key.starts(with: "group_".utf8) {
        groupStart = groupStart ?? place
        return try cursor.skip()
      }
      guard groupStart == nil else {
        throw cursor.fault("a key stands after group_id, which is the last of hearsay's keys")
      }
      try take(key, &cursor, &parts)
    }
    let close = cursor.at - 1
    try cursor.end()
    end = groupStart ?? close
    guard record != nil else {
      throw JSONParser.Fault(
        column: 1,
        message: "this is no record of hearsay extract: its \"record\" is not \"assertion\"")
    }
    guard record == .assertion else { return }
    guard let claim else {
      throw JSONParser.Fault(
        column: 1, message: "the record has no claim, so nothing tells its group")
    }
    parts.fill(&material, claim: claim)
    material.source = sourceName ?? []
  }

  private mutating func take(
    _ key: ArraySlice<UInt8>, _ cursor: inout JSONCursor, _ parts: inout RecordParts
  ) throws(JSONParser.Fault) {
    guard try !takeText(key, &cursor) else { return }
    switch () {
    case _ where key.equals("kind"):
      kind = Self.value(try cursor.optionalString()) ?? .statement
    case _ where key.equals("quote"):
      material.isDirect = try cursor.optionalString()?[...].equals("direct") ?? false
    case _ where key.equals("source_type"):
      material.sourceType = Self.value(try cursor.optionalString()) ?? .unstated
    case _ where key.equals("polarity"):
      material.polarity = Self.value(try cursor.optionalString()) ?? .positive
    case _ where key.equals("chain"):
      try cursor.array { cursor throws(JSONParser.Fault) in
        depth += 1
        try cursor.skip()
      }
    case _ where key.equals("content"): try parts.takeContent(&cursor)
    case _ where key.equals("entities"): try parts.takeEntities(&cursor)
    case _ where key.equals("propositions"): try parts.takePropositions(&cursor)
    default: try cursor.skip()
    }
  }

  /// Takes the value of a key that is kept as text; false for other keys.
  private mutating func takeText(
    _ key: ArraySlice<UInt8>, _ cursor: inout JSONCursor
  ) throws(JSONParser.Fault) -> Bool {
    switch () {
    case _ where key.equals("record"):
      let text = try cursor.optionalString() ?? []
      record = text[...].equals("assertion") ? .assertion : text[...].equals("error") ? .error : nil
    case _ where key.equals("id"): id = try cursor.optionalString()
    case _ where key.equals("article_id"): articleID = try cursor.optionalString()
    case _ where key.equals("article_publisher"): publisher = try cursor.optionalString()
    case _ where key.equals("article_published"): published = try cursor.optionalString()
    case _ where key.equals("source_name"): sourceName = try cursor.optionalString()
    case _ where key.equals("claim"): claim = try cursor.optionalString()
    default: return false
    }
    return true
  }

  private static func value<Value: RawRepresentable<String>>(_ text: [UInt8]?) -> Value? {
    text.flatMap { Value(rawValue: String(decoding: $0, as: UTF8.self)) }
  }
}
