/// brat's standoff format: for each article a text file and an `.ann` file, and one `annotation.conf`.
///
/// An attribution is an event: its trigger is the cue, or the content where there is no cue, and its
/// arguments are source and content. Offsets count code points. Spans that run over several lines are cut
/// at the line feeds, as brat wants them.
struct BratFormat: RecordFormat {
  private let folder: Path
  private var articles = ArticleRecords()
  private var shelf: ArticleShelf
  private var names: Set<String> = []

  /// Writes into a folder, with texts from a shelf.
  init(into folder: Path, _ shelf: ArticleShelf) {
    self.folder = folder
    self.shelf = shelf
  }

  mutating func begin(to output: inout [UInt8]) throws {
    try write(
      """
      [entities]
      Source
      Content
      [relations]
      [events]
      Attribution Source?:Source, Content*:Content
      [attributes]

      """, to: "annotation.conf")
  }

  mutating func add(_ record: RecordTree, to output: inout [UInt8]) throws {
    if let article = try articles.add(record) { try write(article) }
  }

  mutating func end(to output: inout [UInt8]) throws {
    if let article = articles.take() { try write(article) }
  }

  private mutating func write(_ article: (id: String, records: [RecordTree])) throws {
    let text = try shelf.text(of: article.id, article.records)
    let name = fileName(article.id)
    var writer = Standoff(text: text.bytes)
    article.records.forEach { writer.add($0) }
    try write(text.withoutCarriageReturns, to: name + ".txt")
    try write(writer.lines, to: name + ".ann")
  }

  /// A name for the files of an article that is no path and belongs to no other article.
  private mutating func fileName(_ articleID: String) -> String {
    let plain = String(
      articleID.unicodeScalars.map { scalar in
        let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        return isPlain || "-_.".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
      })
    let base = plain.hasPrefix(".") || plain.isEmpty ? "_" + plain : plain
    var name = base
    var number = 2
    while !names.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private func write(_ text: String, to name: String) throws {
    let file = try OutputFile(folder.appending(Path(name)).description)
    try file.write(Array(text.utf8))
    try file.finish()
  }
}

/// The lines of an `.ann` file.
private struct Standoff {
  let text: [UInt8]
  private(set) var lines = ""
  private var spans = 0
  private var events = 0

  init(text: [UInt8]) { self.text = text }

  mutating func add(_ record: RecordTree) {
    let content = record.content
    guard !content.isEmpty else { return }
    events += 1
    let trigger = addSpan("Attribution", record.cue.map { [$0] } ?? content)
    var arguments = ["Attribution:T\(trigger)"]
    if let source = record.source { arguments.append("Source:T\(addSpan("Source", [source]))") }
    arguments.append("Content:T\(addSpan("Content", content))")
    lines += "E\(events)\t\(arguments.joined(separator: " "))\n"
    let facts = ["id", "kind", "quote", "source_name", "source_type", "confidence"]
      .map { "\($0)=\(record.scalar([$0]))" }.joined(separator: "; ")
    lines += "#\(events)\tAnnotatorNotes E\(events)\t\(facts.onOneLine)\n"
  }

  private mutating func addSpan(_ type: String, _ parts: [RecordTree.Span]) -> Int {
    spans += 1
    let pieces = parts.flatMap(Self.cut)
    let places = pieces.map { "\($0.start) \($0.end)" }.joined(separator: ";")
    let words = pieces.map(\.text).joined(separator: " ")
    lines += "T\(spans)\t\(type) \(places)\t\(words.onOneLine)\n"
    return spans
  }

  /// The pieces of a span on single lines.
  private static func cut(_ span: RecordTree.Span) -> [(start: Int, end: Int, text: String)] {
    var at = span.start
    return span.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { line in
        defer { at += line.count + 1 }
        return line.isEmpty ? nil : (at, at + line.count, String(line))
      }
  }
}

extension String {
  /// The text with spaces in the place of what ends lines or cells.
  fileprivate var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { "\n\r\t".unicodeScalars.contains($0) ? " " : $0 }))
  }
}
