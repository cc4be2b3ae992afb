/// The flat facts of one record: what the list of the page shows, filters and sorts by.
struct RecordRow {
  private(set) var record: [UInt8]?
  private(set) var id: [UInt8]?
  private(set) var claim: [UInt8]?
  private(set) var article = ArticleFacts()
  /// The facts with few values, by their places in ``pooledKeys``.
  private(set) var pooled: [[UInt8]?] = Array(repeating: nil, count: Self.pooledKeys.count)
  private(set) var groupID: [UInt8]?
  private(set) var claimKey: [UInt8]?
  private(set) var isAnonymous = false
  private(set) var confidence: Double = 0
  private(set) var checkScore: Double = 0
  private(set) var seq = 0

  /// What records of one article share.
  struct ArticleFacts: Hashable {
    fileprivate(set) var id: [UInt8]?
    fileprivate(set) var hash: [UInt8]?
    fileprivate(set) var title: [UInt8]?
    fileprivate(set) var publisher: [UInt8]?
    fileprivate(set) var published: [UInt8]?
    fileprivate(set) var url: [UInt8]?
  }

  /// The keys of facts that have few values.
  static let pooledKeys: [StaticString] = [
    "kind", "quote", "source_name", "source_type", "cue_lemma", "polarity", "modality", "rule",
    "group_role",
  ]

  /// Reads a line of a file of records.
  ///
  /// - Throws: What is wrong with the line.
  init(_ bytes: [UInt8]) throws(JSONParser.Fault) {
    var cursor = JSONCursor(bytes)
    try cursor.object { cursor, _, key throws(JSONParser.Fault) in
      if let place = Self.pooledKeys.firstIndex(where: { key.equals($0) }) {
        pooled[place] = try cursor.optionalString()
      } else if try !takeText(key, &cursor) {
        try takeOther(key, &cursor)
      }
    }
    try cursor.end()
    guard record != nil else { throw Self.fault("this is no record: \"record\" is missing") }
    if isAssertion, id == nil || claim == nil || article.id == nil {
      throw Self.fault("the record has no id, article_id or claim")
    }
  }

  /// Whether it is a record of a claim, and not of an article that could not be read.
  var isAssertion: Bool { record?[...].equals("assertion") == true }
  /// Whether it is the record of an article that could not be read.
  var isError: Bool { record?[...].equals("error") == true }

  private static func fault(_ message: String) -> JSONParser.Fault {
    JSONParser.Fault(column: 1, message: message)
  }

  private mutating func takeText(
    _ key: ArraySlice<UInt8>, _ cursor: inout JSONCursor
  ) throws(JSONParser.Fault) -> Bool {
    switch () {
    case _ where key.equals("record"): record = try cursor.optionalString()
    case _ where key.equals("id"): id = try cursor.optionalString()
    case _ where key.equals("claim"): claim = try cursor.optionalString()
    case _ where key.equals("claim_key"): claimKey = try cursor.optionalString()
    case _ where key.equals("group_id"): groupID = try cursor.optionalString()
    case _ where key.equals("article_id"): article.id = try cursor.optionalString()
    case _ where key.equals("text_sha256"): article.hash = try cursor.optionalString()
    case _ where key.equals("article_title"): article.title = try cursor.optionalString()
    case _ where key.equals("article_publisher"): article.publisher = try cursor.optionalString()
    case _ where key.equals("article_published"): article.published = try cursor.optionalString()
    case _ where key.equals("article_url"): article.url = try cursor.optionalString()
    default: return false
    }
    return true
  }

  private mutating func takeOther(
    _ key: ArraySlice<UInt8>, _ cursor: inout JSONCursor
  ) throws(JSONParser.Fault) {
    switch () {
    case _ where key.equals("anonymous"): isAnonymous = try cursor.bool()
    case _ where key.equals("confidence"): confidence = try Self.number(&cursor)
    case _ where key.equals("check_score"): checkScore = try Self.number(&cursor)
    case _ where key.equals("seq"): seq = try cursor.integer() ?? 0
    default: try cursor.skip()
    }
  }

  private static func number(_ cursor: inout JSONCursor) throws(JSONParser.Fault) -> Double {
    _ = cursor.peek()
    let start = cursor.at
    try cursor.skip()
    return Double(String(decoding: cursor.bytes[start..<cursor.at], as: UTF8.self)) ?? 0
  }
}
