import Hearsay

/// Decisions on records that are there no more: a run with other rules found other spans.
struct MovedDecisions {
  /// A decision, and the rows of the same article whose content overlaps its own.
  struct Moved {
    let decision: Decision
    let successors: [Int]
  }

  let all: [Moved]

  /// Finds them.
  ///
  /// - Parameters:
  ///   - log: The decisions.
  ///   - table: The records that are there.
  ///   - spans: The spans of a row's record.
  init(_ log: DecisionLog, _ table: RecordTable, spans: (Int) -> RecordSpans) {
    // Decisions on one article come in numbers; its records are read once.
    var known: [Int: [Range<Int>]] = [:]
    func content(_ row: Int) -> [Range<Int>] {
      if let content = known[row] { return content }
      let content = spans(row).content
      known[row] = content
      return content
    }
    all = log.order.compactMap { id in
      guard let decision = log.states[id]?.current, table.rowsByID[Array(id.utf8)] == nil else {
        return nil
      }
      let rows = table.rows(ofArticle: Array(decision.articleID.utf8)).map { Int($0) }
      let successors = rows.filter { row in
        content(row).contains { part in decision.spans.content.contains(where: part.overlaps)
        }
      }
      return Moved(decision: decision, successors: successors)
    }
  }

  /// The list for the page.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("moved")
      json.array { json in
        for moved in all { json.object { Self.write(moved, &$0) } }
      }
    }
    return json.bytes
  }

  private static func write(_ moved: Moved, _ json: inout JSONWriter) {
    let decision = moved.decision
    json.key("id")
    json.string(decision.id)
    json.key("article_id")
    json.string(decision.articleID)
    json.key("claim")
    json.string(decision.claim)
    json.key("source_name")
    json.string(decision.sourceName)
    decision.writeVerdict(to: &json)
    decision.writeSignature(to: &json)
    json.key("rows")
    json.array { json in for row in moved.successors { json.int(row) } }
  }
}
