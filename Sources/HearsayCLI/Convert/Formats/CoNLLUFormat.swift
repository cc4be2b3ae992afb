import Hearsay
import HearsayText

/// CoNLL-U: the articles' tokens with lemmas and tags, and in the last column what each token is in which
/// attribution: `Attr=1:B-Source|2:I-Content`, numbered by the records' `seq`.
///
/// Heads and relations are left open: there is no parser.
struct CoNLLUFormat: RecordFormat {
  private var articles = ArticleRecords()
  private var shelf: ArticleShelf
  private let pipeline: Pipeline

  init(_ shelf: ArticleShelf, _ pipeline: Pipeline) {
    self.shelf = shelf
    self.pipeline = pipeline
  }

  mutating func add(_ record: RecordTree, to output: inout [UInt8]) throws {
    if let article = try articles.add(record) { try write(article, &output) }
  }

  mutating func end(to output: inout [UInt8]) throws {
    if let article = articles.take() { try write(article, &output) }
  }

  private mutating func write(
    _ article: (id: String, records: [RecordTree]), _ output: inout [UInt8]
  ) throws {
    let tagged = pipeline.tag(try shelf.text(of: article.id, article.records).article)
    var labels = [[String]](repeating: [], count: tagged.segmented.segmentation.tokens.count)
    for record in article.records { add(record, tagged, to: &labels) }
    output += "# newdoc id = \(article.id)\n".utf8
    for (number, sentence) in tagged.segmented.segmentation.sentences.enumerated() {
      output += "# sent_id = \(article.id)-\(number + 1)\n".utf8
      output += "# text = \(line(tagged, sentence.span))\n".utf8
      for (place, token) in sentence.tokens.enumerated() {
        output += row(place + 1, token, sentence.tokens, tagged, labels[token]).utf8
      }
      output.append(10)
    }
  }

  private func add(
    _ record: RecordTree, _ tagged: TaggedArticle, to labels: inout [[String]]
  ) {
    let seq = record.scalar(["seq"])
    let spans =
      [(record.source, "Source"), (record.cue, "Cue")].compactMap { span, label in
        span.map { ($0, label) }
      } + record.content.map { ($0, "Content") }
    let tokens = tagged.segmented.segmentation.tokens
    for (span, label) in spans {
      var at = tokens.partitioningIndex { $0.span.end > span.bytes.lowerBound }
      var mark = "B"
      while at < tokens.count, tokens[at].span.start < span.bytes.upperBound {
        labels[at].append("\(seq):\(mark)-\(label)")
        (at, mark) = (at + 1, "I")
      }
    }
  }

  private func row(
    _ number: Int, _ token: Int, _ sentence: Range<Int>, _ tagged: TaggedArticle,
    _ labels: [String]
  ) -> String {
    let tokens = tagged.segmented.segmentation.tokens
    let parsed = tagged.parsed
    var facts: [String] = []
    if !labels.isEmpty { facts.append("Attr=\(labels.joined(separator: ","))") }
    let next = token + 1
    if next < sentence.upperBound, tokens[token].span.end == tokens[next].span.start {
      facts.append("SpaceAfter=No")
    }
    let cells = [
      "\(number)", line(tagged, tokens[token].span), parsed.lemma(at: token),
      parsed.universalTags[token].rawValue, parsed.tags[token].name, "_", "_", "_", "_",
      facts.isEmpty ? "_" : facts.joined(separator: "|"),
    ]
    return cells.map { $0.isEmpty ? "_" : $0 }.joined(separator: "\t") + "\n"
  }

  /// The text of a span on one line.
  private func line(_ tagged: TaggedArticle, _ span: TextSpan) -> String {
    let text = tagged.text.bytes[span.range].map { [9, 10, 13].contains($0) ? 32 : $0 }
    return String(decoding: text, as: UTF8.self)
  }
}
