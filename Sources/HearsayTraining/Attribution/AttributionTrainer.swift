internal import Hearsay
public import HearsayMatching
internal import HearsayText

/// Fits the scorers of attribution to annotated articles.
///
/// Cue and acceptance are logistic regressions, contents and sources are softmax choices. What the
/// acceptance model sees comes from models that were fitted on other articles (stacking, Wolpert
/// 1992), so that its probabilities hold for articles that no model has seen.
public struct AttributionTrainer {
  let articles: [TrainingArticle]
  private var builder = InstanceBuilder()
  private var instances: [ArticleInstances] = []

  /// The names of the articles, in the order given.
  public var names: [String] { articles.map(\.name) }

  /// Runs the pipeline up to the entities over the articles and collects all features.
  public init(_ gold: [GoldArticle], lexicons: Lexicons) {
    let pipeline = Pipeline(lexicons: lexicons)
    let resources = AttributionResources(lexicons)
    articles = gold.map { TrainingArticle($0, pipeline, resources) }
    for article in articles { instances.append(builder.build(article)) }
    builder.prune(&instances)
  }

  /// Fits all models to some articles.
  ///
  /// - Parameters:
  ///   - chosen: The articles, by their place.
  ///   - innerFolds: In how many parts the articles are cut, so that the last model sees fair scores.
  /// - Returns: The models.
  public func fit(_ chosen: [Int], innerFolds: Int = 3) -> FittedAttribution {
    var choice = ChoiceTraining()
    for fold in 0..<innerFolds {
      let held = chosen.indices.filter { $0 % innerFolds == fold }.map { chosen[$0] }
      let rest = chosen.indices.filter { $0 % innerFolds != fold }.map { chosen[$0] }
      let parts = fitParts(rest)
      for index in held { choice.add(articles[index], parts.models) }
    }
    var accept = AcceptTraining()
    for (article, proposals) in choice.chosenFairly() { accept.add(article, proposals) }
    var fitted = fitParts(chosen)
    fitted.choice = choice.fit()
    fitted.accept = accept.fit()
    fitted.threshold = accept.bestThreshold(fitted.accept)
    return fitted
  }

  /// The attributions that fitted models find in an article, outermost ones only, as spans in code
  /// points: for scoring.
  public func predict(_ index: Int, _ fitted: FittedAttribution) -> [Prediction] {
    let context = articles[index].context
    let proposals = ProposalScorer(context, fitted.models).proposals()
    return Selection.select(proposals, threshold: fitted.threshold)
      .filter { $0.parent == nil }
      .map { Prediction($0.proposal, context) }
  }

  private func fitParts(_ chosen: [Int]) -> FittedAttribution {
    FittedAttribution(
      cue: LogisticTrainer.fit(chosen.flatMap { instances[$0].cues }, builder.cueIndex),
      after: PairTrainer.fit(chosen.flatMap { instances[$0].after }, builder.afterIndex),
      before: PairTrainer.fit(chosen.flatMap { instances[$0].before }, builder.beforeIndex),
      source: ChoiceTrainer.fit(chosen.flatMap { instances[$0].sources }, builder.sourceIndex),
      choice: nil, accept: nil, threshold: 0.3)
  }
}

/// An attribution that a model found, in the form that scorers read.
public struct Prediction: Sendable {
  /// The source's ranges, in code points.
  public let source: [Range<Int>]
  /// The cue's range.
  public let cue: [Range<Int>]
  /// The content's ranges.
  public let content: [Range<Int>]
  /// How probable it is that all is right.
  public let confidence: Double

  init(_ proposal: Proposal, _ context: AttributionContext) {
    let text = context.parsed.segmented.article.text
    func range(_ tokens: Range<Int>) -> Range<Int> {
      let span = context.parsed.segmented.span(of: tokens)
      return text.codePointOffset(ofByte: span.start)..<text.codePointOffset(ofByte: span.end)
    }
    source = proposal.source.map { [range($0.tokens)] } ?? []
    cue = [range(proposal.cue.tokens)]
    content = proposal.content.map(range)
    confidence = proposal.probability
  }
}
