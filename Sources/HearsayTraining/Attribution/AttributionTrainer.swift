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
    var accept = AcceptTraining()
    for fold in 0..<innerFolds {
      let held = chosen.indices.filter { $0 % innerFolds == fold }.map { chosen[$0] }
      let rest = chosen.indices.filter { $0 % innerFolds != fold }.map { chosen[$0] }
      let parts = fitParts(rest)
      for index in held { accept.add(articles[index], parts.models) }
    }
    var fitted = fitParts(chosen)
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
      accept: nil, threshold: 0.3)
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

/// Collects what the acceptance model learns from.
struct AcceptTraining {
  private var index = FeatureIndex()
  private var instances: [(features: [Int32], label: Bool)] = []
  private var articles: [(proposals: [(Proposal, [Int32])], right: [Bool], gold: Int)] = []

  mutating func add(_ article: TrainingArticle, _ models: AttributionModels) {
    let proposals = ProposalScorer(article.context, models).proposals()
    var rows: [(Proposal, [Int32])] = []
    var right: [Bool] = []
    let accepting = AcceptFeatures(article.context, proposals, article.cues)
    for (place, proposal) in proposals.enumerated() {
      var sink = NamingSink()
      accepting.emit(place, to: &sink)
      let features = index.add(sink, article.context)
      let isRight = article.gold.contains { gold in
        gold.cue.contains { proposal.cue.tokens.contains($0) }
          && Overlap.isFull(proposal, gold, article.context)
      }
      instances.append((features, isRight))
      rows.append((proposal, features))
      right.append(isRight)
    }
    articles.append((rows, right, article.gold.count))
  }

  func fit() -> FittedModel { LogisticTrainer.fit(instances, index, epochs: 8) }

  /// How much F1 may be given up for a lower threshold: what it lets through has its confidence, and who
  /// wants none of it can filter, but nobody can bring back what was left out.
  private static let slack = 0.002

  /// The lowest threshold that comes near the best F1 of fully right attributions.
  func bestThreshold(_ model: FittedModel?) -> Double {
    guard let linear = model?.linear else { return 0.3 }
    var scored: [(proposals: [Proposal], right: [Int: Bool])] = []
    for article in articles {
      var proposals: [Proposal] = []
      var right: [Int: Bool] = [:]
      for (row, isRight) in zip(article.proposals, article.right) {
        var proposal = row.0
        proposal.probability = Odds.probability(linear.sum(row.1.map { index.hashes[Int($0)] }))
        proposals.append(proposal)
        right[proposal.index] = isRight
      }
      scored.append((proposals, right))
    }
    let gold = articles.reduce(0) { $0 + $1.gold }
    var scores: [(f1: Double, threshold: Double)] = []
    for step in 10..<35 {
      let threshold = Double(step) / 50
      var found = 0
      var good = 0
      for article in scored {
        for selected in Selection.select(article.proposals, threshold: threshold)
        where selected.parent == nil {
          found += 1
          if article.right[selected.proposal.index] == true { good += 1 }
        }
      }
      scores.append((2 * Double(good) / Double(max(1, found + gold)), threshold))
    }
    let best = scores.map(\.f1).max() ?? 0
    return scores.first { $0.f1 >= best - Self.slack }?.threshold ?? 0.3
  }
}
