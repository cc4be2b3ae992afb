import ArgumentParser
import FoundationEssentials
import HearsayMatching
import HearsayTraining

/// `hearsay train attribution`: fits the scorers of attribution.
struct TrainAttributionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution",
    abstract: "Fit the scorers of attribution to annotated articles.",
    discussion: """
      GOLD is a folder in PolNeAR's layout: text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat
      stand-off). Where an article has several annotators, the alphabetically first one counts.

      hearsay train attribution --gold polnear-train --output Lexicons/en
      hearsay train attribution --gold polnear-train --folds 5
      hearsay train attribution --gold polnear-train --by-publisher --predictions predictions.jsonl

      Cross-validation scores each article with numbers that were fitted on others only, and prints what \
      `hearsay evaluate` prints, and how often records of each confidence are right.
      """)

  @Option(help: "The folder with text/ and attributions/.")
  var gold: String

  @Option(help: "Write the files of weights into this folder.")
  var output: WeightsFolder?

  @Option(help: "Cross-validate with this many folds of articles (5 with --predictions).")
  var folds: Int?

  @Flag(help: "Cross-validate by publisher: the name of an article up to the first underscore.")
  var byPublisher = false

  @Option(help: "Write the cross-validated predictions to this file, one JSON object a line.")
  var predictions: String?

  func validate() throws {
    try output?.check()
    guard output != nil || crossValidates else {
      throw ValidationError("Say what to do: --output, --folds or --by-publisher.")
    }
    if let folds, folds < 2 { throw ValidationError("--folds must be 2 or more.") }
  }

  private var crossValidates: Bool { folds != nil || byPublisher || predictions != nil }

  func run() throws {
    let articles = try GoldFolder(path: gold).articles()
    let trainer = AttributionTrainer(articles, lexicons: try Lexicons.load())
    if crossValidates { try crossValidate(trainer, articles) }
    if let output {
      let note =
        "fitted on \(articles.count) articles of \(URL(fileURLWithPath: gold).lastPathComponent)"
      for file in trainer.fit(Array(trainer.names.indices)).files(note: note) {
        try output.write(file.text, as: file.name)
      }
    }
  }

  private func crossValidate(_ trainer: AttributionTrainer, _ articles: [GoldArticle]) throws {
    let groups = folding(trainer.names)
    var evaluation = Evaluation()
    var lines = ""
    for group in Set(groups).sorted() {
      let fitted = trainer.fit(groups.indices.filter { groups[$0] != group })
      for index in groups.indices where groups[index] == group {
        let found = trainer.predict(index, fitted)
        for prediction in found {
          lines += prediction.line(document: trainer.names[index]) + "\n"
        }
        evaluation.add(articles[index], found.map(\.scored))
      }
    }
    let report = EvaluationReport(evaluation)
    print(report.text)
    print("\n" + report.reliability)
    if let predictions {
      try lines.write(toFile: predictions, atomically: true, encoding: .utf8)
    }
  }

  /// The fold of each article.
  private func folding(_ names: [String]) -> [Int] {
    guard byPublisher else { return names.indices.map { $0 % (folds ?? 5) } }
    let publishers = names.map { String($0.prefix { $0 != "_" }) }
    let order = Set(publishers).sorted()
    return publishers.map { order.firstIndex(of: $0) ?? 0 }
  }
}

extension Prediction {
  /// The prediction as the evaluation takes it.
  var scored: Evaluation.Prediction {
    Evaluation.Prediction(
      spans: .init(source: source, cue: cue, content: content), confidence: confidence)
  }

  /// The prediction as scorers read it.
  func line(document: String) -> String {
    func spans(_ ranges: [Range<Int>]) -> String {
      "[" + ranges.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]"
    }
    let rounded = (confidence * 10_000).rounded() / 10_000
    return "{\"doc\":\"\(document)\",\"source\":\(spans(source)),\"cue\":\(spans(cue)),"
      + "\"content\":\(spans(content)),\"confidence\":\(rounded)}"
  }
}
