/// Markdown (CommonMark) for people: a heading for each article, and a list of who says what.
struct MarkdownFormat: RecordFormat {
  private var articleID: String?

  mutating func add(_ record: RecordTree, to output: inout [UInt8]) {
    if record.articleID != articleID {
      output += heading(record, isFirst: articleID == nil).utf8
      articleID = record.articleID
    }
    let source = record.text("source_name") ?? record.source?.text ?? record.scalar(["source_type"])
    let quoted = record.text("quote") == "direct"
    let claim = (record.text("claim") ?? "").inMarkdown
    let sure = record.number("confidence").map { ", \(Int(($0 * 100).rounded()))%" } ?? ""
    let facts = [
      record.text("kind"), record.tree["anonymous"] == .bool(true) ? "anonymous" : nil,
      record.text("polarity") == "negative" ? "negative" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let line =
      "- **\(source.inMarkdown)** (\((record.text("cue_lemma") ?? "no cue").inMarkdown)): "
      + (quoted ? "“\(claim)”" : claim) + " — \(facts)\(sure)\n"
    output += line.utf8
  }

  private func heading(_ record: RecordTree, isFirst: Bool) -> String {
    let title = record.text("article_title") ?? record.articleID
    let facts = [
      record.text("article_publisher"), record.text("article_published"),
      record.text("article_url"),
      record.articleID,
    ].compactMap { $0?.inMarkdown }.joined(separator: " · ")
    return "\(isFirst ? "" : "\n")## \(title.inMarkdown)\n\n\(facts)\n\n"
  }
}

extension String {
  /// The text on one line, with what Markdown would take for marks escaped.
  fileprivate var inMarkdown: String {
    var result = ""
    for scalar in unicodeScalars where scalar.properties.isWhitespace || !scalar.isInvisible {
      if "\\`*_[]<>#|&".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Controls, and marks that turn the direction of writing: in a page they could hide or reorder words.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control: true
    case .format:
      [0x61C, 0x200E, 0x200F].contains(value) || (0x202A...0x202E).contains(value)
        || (0x2066...0x2069).contains(value)
    default: false
    }
  }
}
