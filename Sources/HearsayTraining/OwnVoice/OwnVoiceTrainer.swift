internal import Hearsay
public import HearsayMatching
internal import HearsayText

/// Fits the scorer of the article's own voice to annotated articles: a sentence that no gold attribution
/// overlaps is the article's own.
///
/// The scorer reads what the scorers of attribution make of a sentence. They see each article after
/// being fitted on others alone (stacking, Wolpert 1992), since they are surer of what they were fitted
/// on, and an own-voice scorer that saw that would be too sure of everything else.
public struct OwnVoiceTrainer {
  /// A sentence that the rules let through.
  private struct Instance {
    let article: Int
    let features: [Int32]
    let isOwn: Bool
  }

  private var index = FeatureIndex()
  private var instances: [Instance] = []
  private let folds: Int

  /// Runs the pipeline over the articles, with scorers of attribution fitted in so many folds.
  public init(_ gold: [GoldArticle], lexicons: Lexicons, folds: Int = 5) {
    self.folds = folds
    let trainer = AttributionTrainer(gold, lexicons: lexicons)
    let reader = ArticleReader(lexicons: lexicons)
    for fold in 0..<folds {
      let fitted = trainer.fit(gold.indices.filter { $0 % folds != fold })
      for article in gold.indices where article % folds == fold {
        add(trainer.articles[article], article, NewsText(gold[article], reader), fitted)
      }
    }
  }

  /// How many sentences the rules let through.
  public var count: Int { instances.count }

  /// Adds the sentences of an article, with what fitted models make of them.
  private mutating func add(
    _ article: TrainingArticle, _ place: Int, _ news: NewsText, _ fitted: FittedAttribution
  ) {
    let context = article.context
    let scored = ProposalScorer(context, fitted.models).scored()
    let builder = AttributionBuilder(context)
    let found = Selection.select(scored.proposals, threshold: fitted.threshold)
      .map(builder.attribution)
    let scene = OwnVoiceScene(context, scored, found)
    let features = OwnVoiceFeatures(scene)
    let marked = Set(article.gold.flatMap { $0.source + $0.cue + $0.content })
    for sentence in OwnVoiceFinder.candidates(in: scene) {
      guard let statement = scene.statement(sentence),
        news.holds(context.sentences[sentence].span)
      else { continue }
      var sink = NamingSink()
      features.emit(sentence, to: &sink)
      instances.append(
        Instance(
          article: place, features: index.add(sink, context),
          isOwn: !statement.contains(where: marked.contains)))
    }
  }

  /// How well the confidences hold of sentences whose articles the scorer was not fitted on; nil where
  /// there is no sentence.
  public func crossValidated() -> ConfidenceScore? {
    var points: [(confidence: Double, isRight: Bool)] = []
    for fold in 0..<folds {
      let model = fit { $0 % folds != fold }.linear
      for instance in instances where instance.article % folds == fold {
        let hashes = instance.features.map { index.hashes[Int($0)] }
        points.append((Odds.probability(model.sum(hashes)), instance.isOwn))
      }
    }
    return ConfidenceScore(points)
  }

  private func fit(_ holds: (Int) -> Bool) -> FittedModel {
    LogisticTrainer.fit(
      instances.filter { holds($0.article) }.map { ($0.features, $0.isOwn) }, index, epochs: 8)
  }

  /// The file of weights, headed by how it was fitted.
  ///
  /// - Parameter note: What was fitted on what; one line.
  /// - Returns: Its name and text.
  public func file(note: String) -> (name: String, text: String) {
    let settings = "@threshold\t\(OwnVoiceModel.usualThreshold)\n"
    let text = fit { _ in true }.text(
      "Is a sentence attributed to nobody?", note: note, command: "own-voice", settings: settings)
    return (OwnVoiceModel.file + ".weights", text)
  }
}

/// What in an annotated article is running news text: the training of attribution marks no parts.
private struct NewsText {
  private let parts: [TextSpan]

  init(_ gold: GoldArticle, _ reader: ArticleReader) {
    var parts: [TextSpan] = []
    reader.read(Array(gold.text.utf8), id: gold.name + ".txt") { read in
      guard case .success(let article) = read else { return }
      parts = article.parts.filter { $0.kind != .dateline }.map(\.span)
    }
    self.parts = parts
  }

  /// Whether no part that is none overlaps a sentence.
  func holds(_ sentence: TextSpan) -> Bool { !parts.contains { $0.overlaps(sentence) } }
}
