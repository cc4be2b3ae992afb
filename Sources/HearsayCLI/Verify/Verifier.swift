import Hearsay

/// Checks a file of records line by line.
struct Verifier {
  private var shelf: ArticleShelf
  private var checks: [any RecordCheck]
  private var spanCheck = SpanCheck()
  private let errorCheck = SchemaCheck(schema: .error)
  private var line = 0
  private var group: String?
  /// How many assertions there were.
  private(set) var records = 0

  /// How many spans were compared with their article.
  var spans: Int { spanCheck.spans }

  /// Takes the articles; records may have been left out where `isPartial` says so.
  init(_ shelf: ArticleShelf, isPartial: Bool) {
    self.shelf = shelf
    checks = [
      SchemaCheck(schema: .assertion, grouped: .grouped), OrderCheck(isPartial: isPartial),
      HashCheck(), IDCheck(isPartial: isPartial), ChainCheck(isPartial: isPartial),
    ]
  }

  /// Checks the next line.
  mutating func check(_ bytes: [UInt8], _ faults: inout FaultList) {
    line += 1
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return faults.add(line, "the line is no UTF-8")
    }
    guard !bytes.allSatisfy({ $0 <= 32 }) else {
      return faults.add(line, "the line is blank; every line holds a record")
    }
    do throws(JSONParser.Fault) {
      check(try JSONParser.value(of: bytes), &faults)
    } catch {
      faults.add(line, "the line is no JSON: \(error.message), at byte \(error.column)")
    }
  }

  /// Checks what can only be known at the end.
  mutating func finish(endsWithLineFeed: Bool, _ faults: inout FaultList) {
    for index in checks.indices { checks[index].finish(&faults) }
    if !endsWithLineFeed {
      faults.add(line, "the last line does not end in a line feed: the file was cut off")
    }
  }

  private mutating func check(_ json: JSONTree, _ faults: inout FaultList) {
    var record = VerifiedRecord(line: line, json: json, article: nil)
    switch json["record"]?.text {
    case "assertion":
      records += 1
      record.article = article(of: record, &faults)
      for index in checks.indices { checks[index].check(record, &faults) }
      spanCheck.check(record, &faults)
    case "error": errorCheck.check(record, &faults)
    default:
      faults.add(line, "this is no record of hearsay extract: its \"record\" is not \"assertion\"")
    }
  }

  /// The article of a record; where there is none, that is told once for all records in a row.
  private mutating func article(
    of record: VerifiedRecord, _ faults: inout FaultList
  ) -> ArticleText? {
    guard let id = record.articleID else { return nil }
    defer { group = id }
    switch shelf.article(id, hash: record.textHash) {
    case .success(let article): return article
    case .failure(let missing):
      if group != id { faults.add(record.line, missing.message) }
      return nil
    }
  }
}
