import ArgumentParser
import FoundationEssentials
import HearsayMatching
import HearsayTraining

/// `hearsay train nested`: fits the scorer of attributions in the content of others.
struct TrainNestedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nested",
    abstract: "Fit the confidence of attributions inside others to annotated articles.",
    discussion: """
      GOLD is a folder of articles with marked-up gold (NAME.gold) that says which attribution lies in which \
      (via=). Prints how well the confidence holds, cross-validated by article.

      hearsay train nested --gold Corpus/gold --output Lexicons/en
      """)

  @Option(help: "The folder with the marked-up articles.")
  var gold: String

  @Option(help: "Write the file of weights into this folder.")
  var output: WeightsFolder?

  @Option(help: "In how many parts the articles are cut.")
  var folds = 5

  @Option(help: "The least probability with which one is told.")
  var threshold = 0.3

  func validate() throws {
    try output?.check()
    if folds < 2 { throw ValidationError("--folds must be 2 or more.") }
    if !(0...1).contains(threshold) { throw ValidationError("--threshold must be 0 to 1.") }
  }

  func run() throws {
    let folders = GoldFolders(texts: gold, annotations: gold)
    let articles = try folders.articles(nested: true)
    let trainer = NestedTrainer(
      articles, outermost: try folders.articles(nested: false), lexicons: try Lexicons.load(),
      folds: folds)
    guard let score = trainer.crossValidated() else {
      throw ValidationError("\(gold) has no attribution in the content of another.")
    }
    print(ConfidenceReport(score).text("nested"))
    print("\n" + ConfidenceReport(score).reliability)
    for step in 0..<13 {
      let threshold = Double(step) / 20
      let tally = trainer.tally(threshold: threshold)
      print("told from \(threshold): \(tally.found), right \(tally.right) of \(tally.gold)")
    }
    guard let output else { return }
    let name = URL(fileURLWithPath: gold).lastPathComponent
    let file = trainer.file(
      threshold: threshold,
      note:
        "fitted on \(trainer.count) nested attributions in \(articles.count) articles of \(name)")
    try output.write(file.text, as: file.name)
  }
}
