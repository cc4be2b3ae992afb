/// Tables with a line of column names: CSV as RFC 4180 has it, and tab-separated values.
///
/// In CSV a text that a spreadsheet would take for a formula (it begins with =, +, -, @ or a tab) gets an
/// apostrophe before it. In TSV tabs, line feeds and backslashes are written `\t`, `\n` and `\\`.
struct TableFormat: RecordFormat {
  /// The columns: their names, and the keys that lead to them.
  ///
  /// They are the same for all records, grouped or not: files of both are put together.
  private static let columns: [(name: String, keys: [String])] =
    [
      "article_id", "article_url", "article_title", "article_publisher", "article_published", "seq",
      "id", "kind", "quote", "source_name", "source_type", "anonymous",
    ].map { ($0, [$0]) }
    + [
      ("source_text", ["source", "text"]), ("source_role", ["source", "role"]),
      ("source_affiliation", ["source", "affiliation"]), ("source_place", ["source", "place"]),
      ("cue_text", ["cue", "text"]),
    ]
    + [
      "cue_lemma", "claim", "polarity", "modality", "check_score", "confidence", "claim_key",
      "flags", "paragraph", "sentence", "group_id", "group_size", "group_role",
    ].map { ($0, [$0]) }

  private let isCSV: Bool

  init(isCSV: Bool) { self.isCSV = isCSV }

  /// Writes the names of the columns, which a table without rows has, too.
  func begin(to output: inout [UInt8]) {
    write(Self.columns.map(\.name) + ["content_start", "content_end"], to: &output)
  }

  func add(_ record: RecordTree, to output: inout [UInt8]) {
    let content = record.content
    write(
      Self.columns.map { record.scalar($0.keys) } + [
        content.first.map { "\($0.start)" } ?? "", content.last.map { "\($0.end)" } ?? "",
      ], to: &output)
  }

  private func write(_ cells: [String], to output: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { output.append(isCSV ? 44 : 9) }
      if isCSV { writeQuoted(cell, to: &output) } else { writeEscaped(cell, to: &output) }
    }
    output += isCSV ? [13, 10] : [10]
  }

  private func writeQuoted(_ cell: String, to output: inout [UInt8]) {
    let bytes = Array(cell.utf8)
    let isFormula = bytes.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    guard isFormula || bytes.contains(where: { "\",\r\n".utf8.contains($0) }) else {
      output += bytes
      return
    }
    output.append(34)
    if isFormula { output.append(39) }
    for byte in bytes {
      if byte == 34 { output.append(34) }
      output.append(byte)
    }
    output.append(34)
  }

  private func writeEscaped(_ cell: String, to output: inout [UInt8]) {
    for byte in cell.utf8 {
      switch byte {
      case 9: output += "\\t".utf8
      case 10: output += "\\n".utf8
      case 13: output += "\\r".utf8
      case 92: output += "\\\\".utf8
      default: output.append(byte)
      }
    }
  }
}
