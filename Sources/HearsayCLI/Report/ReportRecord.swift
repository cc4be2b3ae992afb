/// What a report needs of a record.
struct ReportRecord {
  /// What kind of record a line holds.
  enum Kind { case assertion, error }

  private(set) var record: Kind?
  private(set) var id: String?
  private(set) var articleID = ""
  private(set) var url: String?
  private(set) var title: String?
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var kind = "statement"
  private(set) var quote = "indirect"
  private(set) var sourceName: String?
  private(set) var sourceType = "unstated"
  private(set) var isAnonymous = false
  private(set) var claim = ""
  private(set) var checkScore = 0.0
  private(set) var confidence = 0.0
  private(set) var rule: String?
  private(set) var tool: String?
  private(set) var rules: String?
  /// The source as the article's words have it.
  private(set) var sourceWords: String?
  private(set) var role: String?
  private(set) var affiliation: String?
  /// Why an article could not be read.
  private(set) var reason: String?
  private(set) var detail: String?

  /// Reads a line.
  ///
  /// - Throws: Why it is no record.
  init(_ bytes: [UInt8]) throws(JSONParser.Fault) {
    var cursor = JSONCursor(bytes)
    try cursor.object { cursor, _, key throws(JSONParser.Fault) in
      guard try !takeText(key, &cursor) else { return }
      switch () {
      case _ where key.equals("anonymous"):
        isAnonymous = try cursor.isNull() ? false : cursor.bool()
      case _ where key.equals("check_score"): checkScore = try cursor.share()
      case _ where key.equals("confidence"): confidence = try cursor.share()
      case _ where key.equals("source"): try takeSource(&cursor)
      default: try cursor.skip()
      }
    }
    try cursor.end()
    guard record != nil else {
      throw JSONParser.Fault(
        column: 1,
        message: "this is no record of hearsay extract: its \"record\" is not \"assertion\"")
    }
  }

  /// Takes the value of a key that is kept as text; false for other keys.
  private mutating func takeText(
    _ key: ArraySlice<UInt8>, _ cursor: inout JSONCursor
  ) throws(JSONParser.Fault) -> Bool {
    switch () {
    case _ where key.equals("record"):
      let text = try cursor.text()
      record = text == "assertion" ? .assertion : text == "error" ? .error : nil
    case _ where key.equals("id"): id = try cursor.text()
    case _ where key.equals("article_id"): articleID = try cursor.text() ?? ""
    case _ where key.equals("article_url"): url = try cursor.text()
    case _ where key.equals("article_title"): title = try cursor.text()
    case _ where key.equals("article_publisher"): publisher = try cursor.text()
    case _ where key.equals("article_published"): published = try cursor.text()
    case _ where key.equals("kind"): kind = try cursor.text() ?? kind
    case _ where key.equals("quote"): quote = try cursor.text() ?? quote
    case _ where key.equals("source_name"): sourceName = try cursor.text()
    case _ where key.equals("source_type"): sourceType = try cursor.text() ?? sourceType
    case _ where key.equals("claim"): claim = try cursor.text() ?? ""
    case _ where key.equals("rule"): rule = try cursor.text()
    case _ where key.equals("tool"): tool = try cursor.text()
    case _ where key.equals("rules"): rules = try cursor.text()
    case _ where key.equals("reason"): reason = try cursor.text()
    case _ where key.equals("detail"): detail = try cursor.text()
    default: return false
    }
    return true
  }

  private mutating func takeSource(_ cursor: inout JSONCursor) throws(JSONParser.Fault) {
    guard try !cursor.null() else { return }
    try cursor.object { cursor, _, key throws(JSONParser.Fault) in
      switch () {
      case _ where key.equals("text"): sourceWords = try cursor.text()
      case _ where key.equals("role"): role = try cursor.text()
      case _ where key.equals("affiliation"): affiliation = try cursor.text()
      default: try cursor.skip()
      }
    }
  }

  /// Puts right what somebody put right by hand.
  mutating func apply(_ fix: Decision.Fix) {
    if let name = fix.sourceName { sourceName = name }
    if let kind = fix.kind { self.kind = kind }
  }

  /// How much a look at it pays: how much the claim is worth a check, times how likely it was made so.
  var worth: Double { checkScore * confidence }
}

extension JSONCursor {
  /// A string as text, or nil for null.
  fileprivate mutating func text() throws(Fault) -> String? {
    try optionalString().map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether null stands here; goes past it then.
  fileprivate mutating func isNull() throws(Fault) -> Bool { try null() }

  /// A number between 0 and 1; 0 for null.
  fileprivate mutating func share() throws(Fault) -> Double {
    guard try !null() else { return 0 }
    let start = at
    try skip()
    guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self).trimmed),
      (0...1).contains(value)
    else { throw Fault(column: start + 1, message: "a number between 0 and 1 should stand here") }
    return value
  }
}

extension String {
  /// Without the spaces at its beginning.
  fileprivate var trimmed: Substring { drop { $0.isWhitespace } }
}
