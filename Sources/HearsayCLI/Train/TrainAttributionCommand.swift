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
      hearsay train attribution --gold polnear-train --folds 5 --predictions predictions.jsonl
      """)

  @Option(help: "The folder with text/ and attributions/.")
  var gold: String

  @Option(help: "Write the files of weights into this folder.")
  var output: String?

  @Option(help: "Cross-validate with this many folds of articles.")
  var folds = 5

  @Flag(help: "Cross-validate by publisher: the name of an article up to the first underscore.")
  var byPublisher = false

  @Option(help: "Write the cross-validated predictions to this file, one JSON object a line.")
  var predictions: String?

  func run() throws {
    let articles = try GoldFolder(path: gold).articles()
    let trainer = AttributionTrainer(articles, lexicons: try Lexicons.load())
    if let predictions { try crossValidate(trainer, to: predictions) }
    if let output {
      let note =
        "fitted on \(articles.count) articles of \(URL(fileURLWithPath: gold).lastPathComponent)"
      for file in trainer.fit(Array(trainer.names.indices)).files(note: note) {
        try file.text.write(
          to: URL(fileURLWithPath: output).appendingPathComponent(file.name), atomically: true,
          encoding: .utf8)
      }
    }
  }

  private func crossValidate(_ trainer: AttributionTrainer, to path: String) throws {
    let groups = folding(trainer.names)
    var lines = ""
    for group in Set(groups).sorted() {
      let fitted = trainer.fit(groups.indices.filter { groups[$0] != group })
      for index in groups.indices where groups[index] == group {
        for prediction in trainer.predict(index, fitted) {
          lines += prediction.line(document: trainer.names[index]) + "\n"
        }
      }
    }
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The fold of each article.
  private func folding(_ names: [String]) -> [Int] {
    guard byPublisher else { return names.indices.map { $0 % folds } }
    let publishers = names.map { String($0.prefix { $0 != "_" }) }
    let order = Set(publishers).sorted()
    return publishers.map { order.firstIndex(of: $0) ?? 0 }
  }
}

extension Prediction {
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
