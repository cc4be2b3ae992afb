import ArgumentParser
import HearsayTraining

/// `hearsay evaluate`: scores records against articles that people annotated.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score records against annotated articles.",
    discussion: """
      The gold is two folders: texts (NAME.txt) with brat annotations (NAME.ann, NAME_ANNOTATOR.ann; \
      of several annotators the alphabetically first one counts), or articles with marked-up gold \
      (NAME.gold). Records are matched with articles by file name.

      hearsay evaluate --gold Corpus/articles Corpus/gold claims.jsonl
      hearsay evaluate --gold text attributions claims.jsonl --json

      A cue is right when it shares a word with the gold's cue; a content softly by the share of its \
      words; an attribution in full when its cue is right, its content's word F1 is at least 0.8 and \
      its source's at least 0.5. Punctuation does not count.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The folder of the articles and the folder of their annotations.", valueName: "dir"))
  var gold: [String]

  @Argument(help: ArgumentHelp("The records that `hearsay extract` wrote.", valueName: "records"))
  var records: String?

  @Flag(help: "Count attributions in the content of others, too.")
  var nested = false

  @Flag(help: "Print the figures as JSON.")
  var json = false

  func validate() throws {
    guard gold.count == 2 || (gold.count == 3 && records == nil) else {
      throw ValidationError("--gold takes two folders: the articles and their annotations.")
    }
    if gold.count == 2, records == nil {
      throw ValidationError("Name the file of records after the two folders.")
    }
  }

  func run() throws {
    let predictions = try PredictionFile(records ?? gold[2], nested: nested).byDocument
    let articles = try GoldFolders(texts: gold[0], annotations: gold[1]).articles(nested: nested)
    guard !articles.isEmpty else {
      throw ValidationError("No annotated article found in \(gold[0]) and \(gold[1]).")
    }
    var evaluation = Evaluation()
    for article in articles { evaluation.add(article, predictions[article.name] ?? []) }
    let report = EvaluationReport(evaluation)
    print(json ? report.json : report.text)
  }
}
