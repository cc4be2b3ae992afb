import ArgumentParser
import FoundationEssentials
import HearsayMatching
import HearsayTraining

/// Fits the part-of-speech tagger on a treebank.
struct TrainTaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger", abstract: "Fit the part-of-speech tagger.",
    discussion: """
      Reads CoNLL-U files and, where given, a file of tags that a program made; prints the accuracy
      by cross-validation on the treebank's documents and writes the model.

      Example: hearsay train tagger --treebank DIR --silver FILE -o Lexicons/en/tagger.weights
      """)

  @Option(help: ArgumentHelp("A folder of CoNLL-U files.", valueName: "dir"))
  var treebank: String

  @Option(
    help: ArgumentHelp("A file of program-made tags: id, form, lemma, tag.", valueName: "file"))
  var silver: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the model.", valueName: "file"))
  var output: String?

  @Option(help: "How many parts the cross-validation has; 0 leaves it out.")
  var folds = 5

  @Option(help: "How often the sentences are gone through.")
  var rounds = 5

  @Option(help: "The table's size, as a power of two.")
  var bits = 20

  @Option(help: "How often a sentence tagged by people counts in a round.")
  var goldWeight = 1

  func run() throws {
    var corpus = TaggedCorpus(lexicons: try Lexicons.load())
    let names = try FileManager.default.contentsOfDirectory(atPath: treebank)
    for name in names.filter({ $0.hasSuffix(".conllu") }).sorted() {
      corpus.addTreebank(name, try String(contentsOfFile: treebank + "/" + name, encoding: .utf8))
    }
    if let silver { corpus.addSilver(try String(contentsOfFile: silver, encoding: .utf8)) }
    let options = TaggerTrainer.Options(rounds: rounds, bits: bits, goldWeight: goldWeight)
    let scores = TaggerValidation(corpus: corpus, options: options, folds: folds).run()
    for score in scores { print(score.line) }
    guard let output else { return }
    let fit = TaggerTrainer(corpus, documents: Array(corpus.documents.indices), options).fit()
    let text = TaggerModelWriter(fit: fit, scores: scores, options: options).text
    try text.write(toFile: output, atomically: true, encoding: .utf8)
  }
}
