/// Everything counted in one article.
struct DocumentScore {
  var tallies: [String: Tally] = [:]
  /// Words by predicted and gold label.
  var confusion = LabelConfusion()
  /// Of the predictions with a confidence: it, whether all is right, whether the content is.
  var calibration: [(confidence: Double, isFull: Bool, hasContent: Bool)] = []

  init(_ text: ScoringText, _ predictions: [ScoringAttribution], _ gold: [ScoringAttribution]) {
    countAll(predictions, \.predicted)
    countAll(gold, \.gold)
    let pairs = PairOverlaps(predictions, gold)
    scoreCues(pairs)
    let found = scoreContents(pairs)
    let full = scoreFull(pairs)
    scoreSources(pairs)
    scoreSpans(text, predictions, gold)
    confusion.add(
      text, LabelConfusion.labels(text, predictions), LabelConfusion.labels(text, gold))
    for (index, prediction) in predictions.enumerated() {
      guard let confidence = prediction.confidence else { continue }
      calibration.append((confidence, full.contains(index), found.contains(index)))
    }
  }

  private mutating func countAll(
    _ attributions: [ScoringAttribution], _ side: WritableKeyPath<Tally, Double>
  ) {
    for attribution in attributions {
      let quote = attribution.quote.rawValue
      var metrics = ["full", "full_lenient", "full/\(quote)"]
      if !attribution.cue.isEmpty { metrics.append("cue") }
      if !attribution.source.isEmpty { metrics += ["source_exact", "source_soft"] }
      if !attribution.content.isEmpty {
        metrics += ["content_exact", "content_soft"]
        metrics += ["content_exact/\(quote)", "content_soft/\(quote)"]
      }
      for metric in metrics { tallies[metric, default: Tally()][keyPath: side] += 1 }
    }
  }

  private mutating func credit(
    _ metric: String, _ prediction: ScoringAttribution, _ gold: ScoringAttribution,
    _ precision: Double = 1, _ recall: Double = 1
  ) {
    tallies[metric, default: Tally()].rightPredicted += precision
    tallies[metric, default: Tally()].rightGold += recall
    tallies["\(metric)/\(prediction.quote.rawValue)"]?.rightPredicted += precision
    tallies["\(metric)/\(gold.quote.rawValue)"]?.rightGold += recall
  }

  private mutating func scoreCues(_ pairs: PairOverlaps) {
    for (i, j) in pairs.match(where: { pairs.cue[$0] != nil }) {
      credit("cue", pairs.predictions[i], pairs.gold[j])
    }
  }

  /// Scores the contents; returns the predictions whose content is right.
  private mutating func scoreContents(_ pairs: PairOverlaps) -> Set<Int> {
    var right: Set<Int> = []
    for (i, j) in pairs.match(where: {
      pairs.predictions[$0.left].content == pairs.gold[$0.right].content && pairs.content[$0] != nil
    }) {
      credit("content_exact", pairs.predictions[i], pairs.gold[j])
    }
    for (i, j) in pairs.match(weight: { pairs.content[$0] ?? 0 }) {
      let (a, b) = (pairs.predictions[i].content, pairs.gold[j].content)
      let shared = Double(WordOverlap.shared(a, b))
      credit(
        "content_soft", pairs.predictions[i], pairs.gold[j], shared / Double(a.count),
        shared / Double(b.count))
      if WordOverlap.dice(a, b) >= 0.8 { right.insert(i) }
    }
    return right
  }

  /// Scores whole attributions; returns the predictions that are right.
  private mutating func scoreFull(_ pairs: PairOverlaps) -> Set<Int> {
    var right: Set<Int> = []
    for (i, j) in pairs.match(where: { pairs.predictions[$0.left].isFull(pairs.gold[$0.right]) }) {
      credit("full", pairs.predictions[i], pairs.gold[j])
      right.insert(i)
    }
    let lenient = pairs.match {
      pairs.predictions[$0.left].isFull(pairs.gold[$0.right], sourceThreshold: 0)
    }
    for (i, j) in lenient { credit("full_lenient", pairs.predictions[i], pairs.gold[j]) }
    return right
  }

  private mutating func scoreSources(_ pairs: PairOverlaps) {
    for (i, j) in pairs.match(weight: pairs.joint) {
      let (a, b) = (pairs.predictions[i].source, pairs.gold[j].source)
      let shared = Double(WordOverlap.shared(a, b))
      guard shared > 0 else { continue }
      credit(
        "source_soft", pairs.predictions[i], pairs.gold[j], shared / Double(a.count),
        shared / Double(b.count))
      if a == b { credit("source_exact", pairs.predictions[i], pairs.gold[j]) }
    }
  }

  private mutating func scoreSpans(
    _ text: ScoringText, _ predictions: [ScoringAttribution], _ gold: [ScoringAttribution]
  ) {
    for role in ScoringRole.allCases {
      let found = predictions.reduce(into: Set<[Int]>()) { $0.formUnion(text.pieces($1[role])) }
      let wanted = gold.reduce(into: Set<[Int]>()) { $0.formUnion(text.pieces($1[role])) }
      var tally = Tally()
      (tally.predicted, tally.gold) = (Double(found.count), Double(wanted.count))
      tally.rightPredicted = Double(found.intersection(wanted).count)
      tally.rightGold = tally.rightPredicted
      tallies["\(role)_span", default: Tally()].add(tally)
    }
  }
}
