import Hearsay

/// The flat facts of all records, one column a fact, and where each record stands in its file.
struct RecordTable {
  /// Where a record's line is.
  struct Place {
    let start: Int
    let count: Int
  }

  private(set) var places: [Place] = []
  private(set) var ids: [[UInt8]] = []
  private(set) var rowsByID: [[UInt8]: Int32] = [:]
  private(set) var articles: [RecordRow.ArticleFacts] = []
  /// The rows of each article, in the order of the file.
  private(set) var rowsByArticle: [[Int32]] = []
  /// The article of each row.
  private(set) var articleOfRow: [Int32] = []
  private var articleNumbers: [RecordRow.ArticleFacts: Int32] = [:]
  private var claims: [[UInt8]] = []
  private var pooled = Array(repeating: PooledColumn(), count: RecordRow.pooledKeys.count)
  private var groups = TextPool()
  private var groupOfRow: [Int32] = []
  private var anonymous: [Bool] = []
  private var confidence: [Double] = []
  private var checkScore: [Double] = []
  private var seq: [Int] = []
  private(set) var isGrouped = false

  /// How many records there are.
  var count: Int { ids.count }

  /// Adds a record; false when one of the same id is there.
  mutating func add(_ row: RecordRow, at place: Place) -> Bool {
    guard let id = row.id, let claim = row.claim, rowsByID[id] == nil else { return false }
    let number = Int32(ids.count)
    rowsByID[id] = number
    ids.append(id)
    places.append(place)
    claims.append(claim)
    let article = articleNumber(row.article)
    articleOfRow.append(article)
    rowsByArticle[Int(article)].append(number)
    for (column, text) in row.pooled.enumerated() { pooled[column].add(text) }
    groupOfRow.append(groups.number(of: row.groupID ?? row.claimKey ?? id))
    if row.groupID != nil { isGrouped = true }
    anonymous.append(row.isAnonymous)
    confidence.append(row.confidence)
    checkScore.append(row.checkScore)
    seq.append(row.seq)
    return true
  }

  /// The rows of the articles with an id, whatever their texts.
  func rows(ofArticle id: [UInt8]) -> [Int32] {
    articles.indices.filter { articles[$0].id == id }.flatMap { rowsByArticle[$0] }
  }

  private mutating func articleNumber(_ facts: RecordRow.ArticleFacts) -> Int32 {
    if let number = articleNumbers[facts] { return number }
    let number = Int32(articles.count)
    articleNumbers[facts] = number
    articles.append(facts)
    rowsByArticle.append([])
    return number
  }

  /// Writes the columns as members of an object.
  func write(to json: inout JSONWriter) {
    json.key("grouped")
    json.bool(isGrouped)
    json.key("id")
    json.array { json in for id in ids { json.text(id) } }
    json.key("claim")
    json.array { json in for claim in claims { json.text(claim) } }
    json.key("articles")
    json.array { json in for facts in articles { Self.write(facts, &json) } }
    json.key("article")
    json.array { json in for number in articleOfRow { json.int(Int(number)) } }
    for (key, column) in zip(RecordRow.pooledKeys, pooled) {
      json.key(key)
      column.write(to: &json)
    }
    json.key("group")
    json.array { json in for number in groupOfRow { json.int(Int(number)) } }
    json.key("anonymous")
    json.array { json in for flag in anonymous { json.int(flag ? 1 : 0) } }
    json.key("confidence")
    json.array { json in for number in confidence { json.number(number) } }
    json.key("check_score")
    json.array { json in for number in checkScore { json.number(number) } }
    json.key("seq")
    json.array { json in for number in seq { json.int(number) } }
  }

  private static func write(_ facts: RecordRow.ArticleFacts, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.text(facts.id)
      json.key("title")
      json.text(facts.title)
      json.key("publisher")
      json.text(facts.publisher)
      json.key("published")
      json.text(facts.published)
      json.key("url")
      json.text(facts.url)
    }
  }
}
