import Hearsay

/// Answers the requests of the page, one after the other.
package actor ReviewService {
  private let records: RecordFile
  private let log: DecisionLog
  private var articles: ReviewArticles
  private let reviewer: String?
  private let files: [PageFile]
  /// Set when there is a port; nothing is answered before.
  private var check: RequestCheck?
  private let now: @Sendable () -> String
  private var isClosed = false

  init(
    records: sending RecordFile, log: sending DecisionLog, articles: sending ReviewArticles,
    reviewer: String?, files: [PageFile],
    now: @escaping @Sendable () -> String
  ) {
    self.records = records
    self.log = log
    self.articles = articles
    self.reviewer = reviewer
    self.files = files
    self.now = now
  }

  /// Answers requests to a port from here on; returns the address of the page.
  package func listen(on port: UInt16) -> String { admit(RequestCheck.newToken(), port) }

  /// Answers requests that know a token.
  func admit(_ token: String, _ port: UInt16) -> String {
    check = RequestCheck(token: token, port: port)
    return "http://127.0.0.1:\(port)/\(token)/"
  }

  /// Takes no decision from here on; whatever was said to be saved is on the disk.
  package func close() { isClosed = true }

  /// Answers a request.
  package func answer(_ request: ReviewRequest) -> ReviewResponse {
    do throws(ReviewRefusal) {
      guard let check else { throw ReviewRefusal(503, "the server is starting") }
      let path = try check.path(of: request)
      if request.method == "POST" { return try post(path, request) }
      return try get(path, request)
    } catch {
      return Self.refusal(error)
    }
  }

  private func get(
    _ path: String, _ request: ReviewRequest
  ) throws(ReviewRefusal) -> ReviewResponse {
    if let file = files.first(where: { $0.name == (path.isEmpty ? "index.html" : path) }) {
      return ReviewResponse(type: file.type, file.bytes)
    }
    switch path {
    case "table": return ReviewResponse(table)
    case "decisions":
      let known = request.query["since"].flatMap { Int($0) } ?? 0
      return ReviewResponse(StateWriter.changes(after: known, in: log))
    case "record": return ReviewResponse(try line(of: try row(request)))
    case "article": return ReviewResponse(try article(of: try row(request)))
    case "reasons": return ReviewResponse(try reasons(of: try row(request)))
    case "moved":
      let moved = MovedDecisions(log, records.table) { row in
        (try? records.record(row)).map { RecordSpans($0) } ?? RecordSpans()
      }
      return ReviewResponse(moved.bytes)
    case "export": return try export(request)
    case "decide": throw ReviewRefusal(405, "decisions are posted")
    default: throw ReviewRefusal(404, "there is no such page")
    }
  }

  private func post(
    _ path: String, _ request: ReviewRequest
  ) throws(ReviewRefusal) -> ReviewResponse {
    guard path == "decide" else { throw ReviewRefusal(404, "there is no such page") }
    guard case .bytes(let body) = request.body else { throw ReviewRefusal(413, "too large") }
    guard !isClosed else { throw ReviewRefusal(503, "the server is ending") }
    let wanted = try DecisionRequest(body)
    let state = log.states[wanted.id]
    guard let row = records.table.rowsByID[Array(wanted.id.utf8)] else {
      throw ReviewRefusal(404, "there is no record \(wanted.id)")
    }
    guard wanted.version == state?.version ?? 0 else {
      return ReviewResponse(status: 409, Self.bytes(of: wanted.id, state, log.lines))
    }
    if wanted.verdict == .undo, state?.current == nil {
      throw ReviewRefusal(400, "there is no decision to undo")
    }
    let decision = try decision(wanted, on: try record(Int(row)))
    do throws(OutputFailure) { try log.add(decision) } catch {
      Terminal.talk("hearsay: \(error)")
      throw ReviewRefusal(507, "\(error)")
    }
    return ReviewResponse(Self.bytes(of: wanted.id, log.states[wanted.id], log.lines))
  }

  private func decision(
    _ wanted: DecisionRequest, on record: RecordTree
  ) throws(ReviewRefusal) -> Decision {
    if wanted.end > 0 {
      let text = try? articles.text(record.articleID, hash: record.text("text_sha256"))
      let end = text.map { $0.codePoints(before: $0.bytes.count) } ?? record.sentence?.end ?? 0
      guard wanted.end <= end else { throw ReviewRefusal(400, "a span reaches past the text") }
    }
    return Decision(
      id: wanted.id, articleID: record.articleID, verdict: wanted.verdict, reason: wanted.reason,
      note: wanted.note, fix: wanted.fix, spans: RecordSpans(record),
      textHash: record.text("text_sha256") ?? "", claim: record.text("claim") ?? "",
      sourceName: record.text("source_name"), kind: record.text("kind") ?? "",
      rule: record.text("rule") ?? "", confidence: record.number("confidence") ?? 0,
      reviewer: reviewer, time: now())
  }

  private var table: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("name")
      json.string(Path(records.name).lastComponent.description)
      json.key("left_out")
      json.int(records.faults)
      json.key("reviewer")
      json.string(reviewer)
      json.key("decisions_file")
      json.string(log.path.description)
      json.key("kinds")
      json.array { json in for kind in ClaimKind.allCases { json.string(kind.rawValue) } }
      records.table.write(to: &json)
    }
    return json.bytes
  }

  private func article(of row: Int) throws(ReviewRefusal) -> [UInt8] {
    let number = Int(records.table.articleOfRow[row])
    let facts = records.table.articles[number]
    let text: Result<ArticleText, ConvertFailure>
    do throws(ConvertFailure) {
      text = .success(
        try articles.text(Self.text(facts.id) ?? "", hash: Self.text(facts.hash)))
    } catch { text = .failure(error) }
    var spans: [(Int, RecordSpans)] = []
    for row in records.table.rowsByArticle[number] {
      spans.append((Int(row), RecordSpans(try record(Int(row)))))
    }
    return ArticleAnswer(number: number, text: text, spans: spans).bytes
  }

  private func reasons(of row: Int) throws(ReviewRefusal) -> [UInt8] {
    let record = try record(row)
    let reasons: Result<Tree, ConvertFailure>
    do throws(ConvertFailure) { reasons = .success(try articles.reasons(of: record)) } catch {
      reasons = .failure(error)
    }
    return ReasonsAnswer(reasons: reasons).bytes
  }

  private func export(_ request: ReviewRequest) throws(ReviewRefusal) -> ReviewResponse {
    guard let format = request.query["format"].flatMap(AcceptedExport.Format.init) else {
      throw ReviewRefusal(400, "there is no such format")
    }
    do {
      let bytes = try AcceptedExport.bytes(format, records, log) { record in
        try? articles.text(record.articleID, hash: record.text("text_sha256"))
      }
      var response = ReviewResponse(type: format.file.type, bytes)
      response.fileName = format.file.name
      return response
    } catch { throw ReviewRefusal(500, "\(records.name): \(error)") }
  }

  private func row(_ request: ReviewRequest) throws(ReviewRefusal) -> Int {
    guard let row = request.query["row"].flatMap({ Int($0) }),
      records.table.places.indices.contains(row)
    else { throw ReviewRefusal(404, "there is no such record") }
    return row
  }

  private func line(of row: Int) throws(ReviewRefusal) -> [UInt8] {
    _ = try record(row)
    do throws(SystemError) { return try records.line(row) } catch {
      throw ReviewRefusal(500, "\(records.name): \(error)")
    }
  }

  private func record(_ row: Int) throws(ReviewRefusal) -> RecordTree {
    do throws(SystemError) {
      if let record = try records.record(row) { return record }
    } catch {
      throw ReviewRefusal(500, "\(records.name): \(error)")
    }
    throw ReviewRefusal(
      500, "\(records.name) was changed while it is reviewed: start hearsay review again")
  }

  private static func text(_ bytes: [UInt8]?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(
    of id: String, _ state: DecisionLog.State?, _ lines: Int
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("lines")
      json.int(lines)
      json.key("state")
      StateWriter.write(id, state, to: &json)
    }
    return json.bytes
  }

  private static func refusal(_ refusal: ReviewRefusal) -> ReviewResponse {
    var json = JSONWriter()
    json.object { json in
      json.key("error")
      json.string(refusal.message)
    }
    return ReviewResponse(status: refusal.status, json.bytes)
  }
}
