import ArgumentParser
import FoundationEssentials
import Hearsay
import HearsayTraining

/// The records of a file, by article.
struct PredictionFile {
  /// By the article's file name without folder and ending.
  let byDocument: [String: [Evaluation.Prediction]]

  /// Reads the file; assertions in the content of others are left out unless asked for, and what the
  /// articles say themselves always: the gold marks attributions alone.
  init(_ path: String, nested: Bool) throws {
    var byDocument: [String: [Evaluation.Prediction]] = [:]
    let decoder = JSONDecoder()
    var lines = try RecordLines(path)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard let record = try? decoder.decode(StoredRecord.self, from: Data(line)) else {
        throw ValidationError("\(path):\(number): the line is no record of hearsay extract.")
      }
      guard record.record == "assertion", record.rule != OwnVoiceFinder.rule,
        nested || record.chain.count < 2
      else { continue }
      byDocument[GoldFolders.document(record.articleID), default: []].append(record.prediction)
    }
    if let failure = lines.failure { throw ValidationError("\(path): \(failure)") }
    self.byDocument = byDocument
  }
}

/// What of a record is scored.
private struct StoredRecord: Decodable {
  struct Span: Decodable {
    let text: String?
    let start: Int?
    let end: Int?

    var range: Range<Int>? {
      guard let start, let end, start < end else { return nil }
      return start..<end
    }
  }

  struct Link: Decodable {}

  enum CodingKeys: String, CodingKey {
    case record, rule, confidence, content, cue, source, chain
    case articleID = "article_id"
  }

  let record: String
  let rule: String?
  let articleID: String
  let confidence: Double?
  let content: [Span]
  let cue: Span?
  let source: Span?
  let chain: [Link]

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    record = try object.decode(String.self, forKey: .record)
    rule = try object.decodeIfPresent(String.self, forKey: .rule)
    articleID = try object.decode(String.self, forKey: .articleID)
    confidence = try object.decodeIfPresent(Double.self, forKey: .confidence)
    content = try object.decodeIfPresent([Span].self, forKey: .content) ?? []
    cue = try object.decodeIfPresent(Span.self, forKey: .cue)
    source = try object.decodeIfPresent(Span.self, forKey: .source)
    chain = try object.decodeIfPresent([Link].self, forKey: .chain) ?? []
  }

  var prediction: Evaluation.Prediction {
    var spans = GoldArticle.Attribution()
    spans.source = (source.flatMap(\.range)).map { [$0] } ?? []
    spans.cue = (cue.flatMap(\.range)).map { [$0] } ?? []
    spans.content = content.compactMap(\.range)
    return Evaluation.Prediction(spans: spans, confidence: confidence)
  }
}
