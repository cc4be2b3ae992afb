import Hearsay

/// The figures as one JSON object for programs.
struct PrecisionJSON {
  private let figures: PrecisionFigures

  init(_ figures: PrecisionFigures) { self.figures = figures }

  /// The object on one line.
  var text: String {
    var json = JSONWriter()
    json.object { json in
      for (key, value) in [
        ("decided", figures.made.count), ("skipped", figures.skipped), ("undone", figures.undone),
        ("records", figures.records),
      ] as [(StaticString, Int)] {
        json.key(key)
        json.int(value)
      }
      json.key("precision")
      json.array { writeRows(to: &$0) }
      for (key, counts) in [("reasons", figures.reasons), ("repairs", figures.repairs)]
        as [(StaticString, [PrecisionFigures.Count])]
      {
        json.key(key)
        json.array { write(counts, to: &$0) }
      }
      json.key("agreement")
      writeAgreement(to: &json)
      json.key("moved")
      json.array { json in figures.moved.forEach { json.string($0.id) } }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func writeRows(to json: inout JSONWriter) {
    write("all", [PrecisionFigures.Row(value: "all", tally: figures.all)], to: &json)
    write("kind", figures.byKind, to: &json)
    write("rule", figures.byRule, to: &json)
    write("confidence", figures.byConfidence, to: &json)
    write("source_type", figures.bySourceType, to: &json)
    write("reviewer", figures.byReviewer, to: &json)
  }

  private func write(
    _ by: String, _ rows: [PrecisionFigures.Row], to json: inout JSONWriter
  ) {
    for row in rows {
      let tally = row.tally
      json.object { json in
        json.key("by")
        json.string(by)
        json.key("value")
        json.string(row.value)
        for (key, count) in [
          ("decided", tally.decided), ("accepted", tally.accepted), ("fixed", tally.fixed),
          ("rejected", tally.rejected),
        ] as [(StaticString, Int)] {
          json.key(key)
          json.int(count)
        }
        for (key, share) in [
          ("precision", tally.precision.share), ("low", tally.precision.interval?.lowerBound),
          ("high", tally.precision.interval?.upperBound),
          ("right_in_full", tally.rightInFull.share), ("mean_confidence", tally.meanConfidence),
        ] as [(StaticString, Double?)] {
          json.key(key)
          json.number(share)
        }
      }
    }
  }

  private func write(_ counts: [PrecisionFigures.Count], to json: inout JSONWriter) {
    for count in counts {
      json.object { json in
        json.key("value")
        json.string(count.value)
        json.key("records")
        json.int(count.records)
      }
    }
  }

  private func writeAgreement(to json: inout JSONWriter) {
    json.object { json in
      json.key("records")
      json.int(figures.agreement.records)
      json.key("pairs")
      json.int(figures.agreement.pairs)
      json.key("raw")
      json.number(figures.agreement.raw)
      json.key("alpha")
      json.number(figures.agreement.alpha)
      json.key("disputed")
      json.array { json in figures.disputed.forEach { json.string($0.first?.id) } }
    }
  }
}
