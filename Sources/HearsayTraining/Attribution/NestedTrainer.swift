internal import Hearsay
public import HearsayMatching

/// Fits the scorer of attributions in the content of others to articles in which those are marked, too.
///
/// A logistic regression over what the scorers of outermost attributions, which are fitted on other articles, make of
/// each one, and what it looks like.
public struct NestedTrainer {
  /// A proposal that lies in the content of an attribution that stands.
  private struct Instance {
    let article: Int
    let features: [Int32]
    let isRight: Bool
  }

  private var index = FeatureIndex()
  private var instances: [Instance] = []
  private let folds: Int
  /// The nested attributions of the gold.
  private let gold: Int
  /// What a scorer makes of each example that was fitted on other articles.
  private var points: [(confidence: Double, isRight: Bool)] = []

  /// Runs the pipeline over the articles.
  ///
  /// - Parameters:
  ///   - articles: The articles with all their attributions.
  ///   - outermost: The same with the outermost ones alone.
  ///   - lexicons: The word lists and the weights of the other scorers.
  ///   - folds: In how many parts the articles are cut.
  public init(
    _ articles: [GoldArticle], outermost: [GoldArticle], lexicons: Lexicons, folds: Int = 5
  ) {
    self.folds = folds
    gold =
      articles.reduce(0) { $0 + $1.attributions.count }
      - outermost.reduce(0) { $0 + $1.attributions.count }
    let pipeline = Pipeline(lexicons: lexicons)
    let resources = AttributionResources(lexicons)
    var models = AttributionModels(lexicons)
    // Every one that the gates let through is an example.
    models.nestedThreshold = 0
    for (place, article) in articles.enumerated() {
      add(TrainingArticle(article, pipeline, resources), place, models)
    }
    points = crossValidatedPoints()
  }

  /// How many proposals the gates let through.
  public var count: Int { instances.count }

  private mutating func add(_ article: TrainingArticle, _ place: Int, _ models: AttributionModels) {
    let context = article.context
    let scored = NestedScorer(context, models, ProposalScorer(context, models).scored())
      .withNested()
    let features = NestedFeatures(context)
    let nested = Set(scored.selected(models).filter { $0.parent != nil }.map(\.proposal.index))
    for proposal in scored.proposals where nested.contains(proposal.index) {
      var sink = NamingSink()
      features.emit(proposal, to: &sink)
      instances.append(
        Instance(
          article: place, features: index.add(sink, context), isRight: article.isRight(proposal)))
    }
  }

  /// How well the confidences hold of articles that the scorer was not fitted on; nil where there is nothing nested.
  public func crossValidated() -> ConfidenceScore? { ConfidenceScore(points) }

  /// Of those told with at least this probability, cross-validated: how many there are, how many are right in full,
  /// and how many the gold has.
  public func tally(threshold: Double) -> (found: Int, right: Int, gold: Int) {
    let told = points.filter { $0.confidence >= threshold }
    return (told.count, told.count { $0.isRight }, gold)
  }

  private func crossValidatedPoints() -> [(confidence: Double, isRight: Bool)] {
    (0..<folds).flatMap { fold in
      let model = fit { $0 % folds != fold }.linear
      return instances.filter { $0.article % folds == fold }.map { instance in
        let hashes = instance.features.map { index.hashes[Int($0)] }
        return (Odds.probability(model.sum(hashes)), instance.isRight)
      }
    }
  }

  private func fit(_ holds: (Int) -> Bool) -> FittedModel {
    LogisticTrainer.fit(
      instances.filter { holds($0.article) }.map { ($0.features, $0.isRight) }, index, epochs: 12,
      decay: 1e-2)
  }

  /// The file of weights, headed by how it was fitted.
  ///
  /// - Parameters:
  ///   - threshold: The least probability with which one is told.
  ///   - note: What was fitted on what; one line.
  /// - Returns: Its name and text.
  public func file(threshold: Double, note: String) -> (name: String, text: String) {
    let text = fit { _ in true }.text(
      "Is all of an attribution right that lies in another's content?", note: note,
      command: "nested", settings: "@threshold\t\(threshold)\n")
    return ("attribution-nested.weights", text)
  }
}
