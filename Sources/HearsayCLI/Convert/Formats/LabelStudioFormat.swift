import Hearsay
import HearsayText

/// Tasks for Label Studio, one JSON array: an article each, the attributions as predictions.
///
/// Label Studio counts UTF-16 units. Labels are Source, Cue and Content; relations lead from the cue to
/// the others.
struct LabelStudioFormat: RecordFormat {
  private var articles = ArticleRecords()
  private var shelf: ArticleShelf
  private var isFirst = true

  init(_ shelf: ArticleShelf) { self.shelf = shelf }

  mutating func begin(to output: inout [UInt8]) { output += "[".utf8 }

  mutating func add(_ record: RecordTree, to output: inout [UInt8]) throws {
    if let article = try articles.add(record) { try write(article, &output) }
  }

  mutating func end(to output: inout [UInt8]) throws {
    if let article = articles.take() { try write(article, &output) }
    output += "\n]\n".utf8
  }

  private mutating func write(
    _ article: (id: String, records: [RecordTree]), _ output: inout [UInt8]
  ) throws {
    let text = try shelf.text(of: article.id, article.records)
    let task = Task(article.records, text)
    var json = JSONWriter()
    task.write(to: &json)
    output += (isFirst ? "\n" : ",\n").utf8
    isFirst = false
    output += json.bytes
  }

  private struct Task {
    let records: [RecordTree]
    let text: ArticleText
    /// The bytes at which letters of two units begin.
    let wide: [Int]

    init(_ records: [RecordTree], _ text: ArticleText) {
      (self.records, self.text) = (records, text)
      wide = text.bytes.indices.filter { text.bytes[$0] >= 0xF0 }
    }

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.key("data")
        json.object { json in
          json.key("article_id")
          json.string(text.id)
          json.key("title")
          json.string(records[0].text("article_title"))
          json.key("text")
          json.string(text.withoutCarriageReturns)
        }
        json.key("predictions")
        json.array { list in
          list.object { json in
            json.key("model_version")
            json.string(records[0].text("tool"))
            json.key("result")
            json.array { list in for record in records { write(record, &list) } }
          }
        }
      }
    }

    private func write(_ record: RecordTree, _ list: inout JSONWriter) {
      let cue = record.cue.map { ("\(record.id)-cue", "Cue", $0) }
      let source = record.source.map { ("\(record.id)-source", "Source", $0) }
      let parts = record.content.enumerated().map { place, part in
        ("\(record.id)-content-\(place + 1)", "Content", part)
      }
      for (id, label, span) in [source, cue].compactMap(\.self) + parts {
        write(id, label, span, record.number("confidence"), &list)
      }
      guard let cue else { return }
      for other in [source].compactMap(\.self) + parts {
        relation(from: cue.0, to: other.0, other.1.lowercased(), &list)
      }
    }

    private func write(
      _ id: String, _ label: String, _ span: RecordTree.Span, _ score: Double?,
      _ list: inout JSONWriter
    ) {
      list.object { json in
        json.key("id")
        json.string(id)
        json.key("from_name")
        json.string("label")
        json.key("to_name")
        json.string("text")
        json.key("type")
        json.string("labels")
        json.key("score")
        json.number(score)
        json.key("value")
        json.object { json in
          json.key("start")
          json.int(units(before: span.bytes.lowerBound))
          json.key("end")
          json.int(units(before: span.bytes.upperBound))
          json.key("text")
          json.string(span.text)
          json.key("labels")
          json.array { $0.string(label) }
        }
      }
    }

    private func relation(
      from: String, to: String, _ label: String, _ list: inout JSONWriter
    ) {
      list.object { json in
        json.key("type")
        json.string("relation")
        json.key("from_id")
        json.string(from)
        json.key("to_id")
        json.string(to)
        json.key("direction")
        json.string("right")
        json.key("labels")
        json.array { $0.string(label) }
      }
    }

    /// The UTF-16 units before a byte.
    private func units(before byte: Int) -> Int {
      text.codePoints(before: byte) + wide.partitioningIndex { $0 >= byte }
    }
  }
}
