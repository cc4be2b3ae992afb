/// Writes the records that were accepted, or fixed, in the format of another tool.
struct AcceptedExport {
  /// What the page offers.
  enum Format: String, CaseIterable {
    case csv, claimreview, markdown

    fileprivate var format: any RecordFormat {
      switch self {
      case .csv: TableFormat(isCSV: true)
      case .claimreview: ClaimReviewFormat()
      case .markdown: MarkdownFormat()
      }
    }

    /// The name of the file that a browser makes of it, and its type.
    var file: (name: String, type: String) {
      switch self {
      case .csv: ("accepted.csv", "text/csv; charset=utf-8")
      case .claimreview: ("accepted.claimreview.jsonl", "application/x-ndjson")
      case .markdown: ("accepted.md", "text/markdown; charset=utf-8")
      }
    }
  }

  /// The export's bytes: records in the order of their file, with their corrections.
  ///
  /// - Throws: Where a record cannot be read again.
  static func bytes(
    _ format: Format, _ records: RecordFile, _ log: DecisionLog,
    text: (RecordTree) -> ArticleText?
  ) throws -> [UInt8] {
    var writer = format.format
    var output: [UInt8] = []
    try writer.begin(to: &output)
    let rows = log.order.compactMap { records.table.rowsByID[Array($0.utf8)] }.sorted()
    for row in rows {
      let id = String(decoding: records.table.ids[Int(row)], as: UTF8.self)
      guard let decision = log.states[id]?.current,
        decision.verdict == .accept || decision.verdict == .fix,
        var record = try records.record(Int(row))
      else { continue }
      if let fix = decision.fix {
        record = RecordTree(FixedRecord(record, fix, text(record)).tree) ?? record
      }
      try writer.add(record, to: &output)
    }
    try writer.end(to: &output)
    return output
  }
}
