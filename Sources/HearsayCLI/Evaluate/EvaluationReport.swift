import Hearsay
import HearsayTraining

/// The figures of an evaluation, for people or programs.
struct EvaluationReport {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// A table.
  var text: String {
    var lines = [
      "\(evaluation.documents) documents, \(evaluation.gold) gold and "
        + "\(evaluation.predicted) predicted attributions", "",
      "metric".padded(24) + ["P", "R", "F1", "pred", "gold"].map { $0.led(8) }.joined(),
    ]
    lines += Evaluation.metrics.map { row($0, evaluation.tally($0)) } + [""]
    for quote in Evaluation.quoteTypes {
      lines += Evaluation.quoteMetrics.map {
        row("\(quote) \($0)", evaluation.tally($0, quote: quote))
      }
    }
    lines += [""] + Evaluation.labels.map { row("words \($0)", evaluation.tally(label: $0)) }
    lines += ["Krippendorff's alpha \(evaluation.alpha.fixed)"]
    if let score = evaluation.fullConfidence { lines.append(ConfidenceReport(score).text("full")) }
    if let score = evaluation.contentConfidence {
      lines.append(ConfidenceReport(score).text("content"))
    }
    return lines.joined(separator: "\n")
  }

  /// How often predictions of each confidence are right in full, as a Markdown table.
  var reliability: String {
    ConfidenceReport.table(evaluation.fullConfidence?.bins ?? [])
  }

  private func row(_ name: String, _ tally: Tally) -> String {
    name.padded(24) + [tally.precision, tally.recall, tally.f1].map { $0.fixed.led(8) }.joined()
      + "\(Int(tally.predicted))".led(8) + "\(Int(tally.gold))".led(8)
  }

  /// One JSON object.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("documents")
      json.int(evaluation.documents)
      json.key("gold")
      json.int(evaluation.gold)
      json.key("predicted")
      json.int(evaluation.predicted)
      json.key("metrics")
      json.array { list in
        for metric in Evaluation.metrics { write(metric, nil, evaluation.tally(metric), &list) }
        for quote in Evaluation.quoteTypes {
          for metric in Evaluation.quoteMetrics {
            write(metric, quote, evaluation.tally(metric, quote: quote), &list)
          }
        }
      }
      json.key("alpha")
      json.number(evaluation.alpha)
      write("full", evaluation.fullConfidence, &json)
      write("content", evaluation.contentConfidence, &json)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(
    _ metric: String, _ quote: String?, _ tally: Tally, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("metric")
      json.string(metric)
      json.key("quote")
      json.string(quote)
      json.key("precision")
      json.number(tally.precision)
      json.key("recall")
      json.number(tally.recall)
      json.key("f1")
      json.number(tally.f1)
      json.key("predicted")
      json.int(Int(tally.predicted))
      json.key("gold")
      json.int(Int(tally.gold))
    }
  }

  private func write(_ name: StaticString, _ score: ConfidenceScore?, _ json: inout JSONWriter) {
    json.key(name)
    guard let score else { return json.null() }
    json.object { json in
      json.key("n")
      json.int(score.count)
      json.key("ece")
      json.number(score.calibrationError)
      json.key("brier")
      json.number(score.brier)
      json.key("auc")
      json.number(score.auc)
      json.key("base_rate")
      json.number(score.baseRate)
    }
  }
}

extension String {
  /// With spaces after it, up to a width.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
  /// With spaces before it, up to a width.
  func led(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

extension Double {
  /// With four decimals.
  var fixed: String {
    let scaled = Int((magnitude * 10_000).rounded())
    let digits = "\(scaled % 10_000)"
    let sign = self < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(scaled / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
