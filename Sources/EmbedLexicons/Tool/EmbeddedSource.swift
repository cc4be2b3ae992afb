import HearsayTables
import HearsayText

/// The Swift source that holds the embedded files and the tables of the word lists.
struct EmbeddedSource {
  /// The source's text.
  private(set) var text = Array("// Written by EmbedLexicons at build time.\n\n".utf8)

  init(lexicons: [Input], weights: [Input]) throws {
    append("extension EmbeddedFile {\n")
    append(lexicons, as: "allLexicons")
    append(weights, as: "allWeights")
    append("}\n\nextension EmbeddedTables {\n  static let all = EmbeddedTables(\n")
    let tables = try Self.tables(of: lexicons)
    append(tables.items, as: "items", ",\n")
    append(tables.buckets, as: "buckets", ",\n")
    append(tables.entries, as: "entries", ",\n")
    append(tables.files, as: "files", ")\n}\n")
  }

  private static func tables(of lexicons: [Input]) throws -> TableTexts {
    func text(_ name: String) -> [UInt8] { lexicons.first { $0.name == name }?.bytes ?? [] }
    var builder = TableBuilder(
      rules: TokenRules(
        abbreviations: text("abbreviations.lex"), exceptions: text("segmentation.lex")))
    for lexicon in lexicons {
      do {
        try builder.add(lexicon.bytes)
      } catch {
        throw EmbeddingError("\(lexicon.path):\(error.line): error: \(error.message)")
      }
    }
    return builder.tables()
  }

  private mutating func append(_ inputs: [Input], as name: String) {
    append("  static let \(name): [EmbeddedFile] = [\n")
    for input in inputs {
      append("    EmbeddedFile(name: \"\(input.name)\", contents: ")
      appendLiteral(input.bytes)
      append("),\n")
    }
    append("  ]\n")
  }

  /// Appends a table; its characters are ASCII, with backslashes but no quotation marks.
  private mutating func append(_ table: [UInt8], as name: String, _ end: String) {
    append("    \(name): #\"")
    text += table
    append("\"#" + end)
  }

  /// Appends a text as a raw literal with as many number signs as it needs.
  private mutating func appendLiteral(_ bytes: [UInt8]) {
    let content = String(decoding: bytes, as: UTF8.self)
    var fence = "###"
    while content.contains("\"\"\"" + fence) || content.contains("\\" + fence) { fence += "#" }
    append("\(fence)\"\"\"\n")
    text += bytes
    append("\n\"\"\"\(fence)")
  }

  private mutating func append(_ part: String) { text += part.utf8 }
}
