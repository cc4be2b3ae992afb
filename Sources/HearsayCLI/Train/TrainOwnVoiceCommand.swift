import ArgumentParser
import FoundationEssentials
import HearsayMatching
import HearsayTraining

/// `hearsay train own-voice`: fits the scorer of the article's own voice.
struct TrainOwnVoiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "own-voice",
    abstract: "Fit the confidence of what articles say themselves to annotated articles.",
    discussion: """
      GOLD is a folder as for `hearsay train attribution`. A sentence that no attribution in it overlaps \
      is the article's own. Prints how well the confidence holds, cross-validated by article.

      hearsay train own-voice --gold polnear-train --output Lexicons/en
      """)

  @Option(help: "The folder with text/ and attributions/.")
  var gold: String

  @Option(help: "Write the file of weights into this folder.")
  var output: WeightsFolder?

  @Option(help: "In how many parts the articles are cut.")
  var folds = 5

  func validate() throws {
    try output?.check()
    if folds < 2 { throw ValidationError("--folds must be 2 or more.") }
  }

  func run() throws {
    let articles = try GoldFolder(path: gold).articles()
    let trainer = OwnVoiceTrainer(articles, lexicons: try Lexicons.load(), folds: folds)
    guard let score = trainer.crossValidated() else {
      throw ValidationError("\(gold) has no sentence that may be an article's own.")
    }
    print(ConfidenceReport(score).text("own voice"))
    print("\n" + ConfidenceReport(score).reliability)
    guard let output else { return }
    let name = URL(fileURLWithPath: gold).lastPathComponent
    let file = trainer.file(
      note: "fitted on \(trainer.count) sentences of \(articles.count) articles of \(name)")
    try output.write(file.text, as: file.name)
  }
}
