import Foundation

/// Reads a lexicon into a table.
enum LexiconReader {
  /// Reads the file, or gives an empty table if there is none.
  static func read(_ file: URL) throws -> EntryTable {
    var table = EntryTable()
    guard FileManager.default.fileExists(atPath: file.path) else { return table }
    let text = try String(contentsOf: file, encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") && !line.hasPrefix("@") {
      let fields = line.split(separator: "\t")
      guard let phrase = fields.first else { continue }
      table.add(String(phrase), values(of: fields.dropFirst()))
    }
    return table
  }

  private static func values(of fields: ArraySlice<Substring>) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for field in fields {
      let pair = field.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      values[String(pair[0])] = pair[1].split(separator: ",").map(String.init)
    }
    return values
  }
}
