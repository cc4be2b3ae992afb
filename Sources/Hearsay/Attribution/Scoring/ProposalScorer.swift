/// Scores everything that the rules propose in an article.
package struct ProposalScorer {
  private let context: AttributionContext
  private let models: AttributionModels

  /// Makes a scorer for an article.
  package init(_ context: AttributionContext, _ models: AttributionModels) {
    self.context = context
    self.models = models
  }

  /// What the near features of a cue must reach at least: far ones hardly ever make up for more.
  private static let hopeless: Float = -2

  /// The proposals whose cue is probable enough, in text order.
  package func proposals() -> [Proposal] { scored().proposals }

  /// The proposals, and what was made of every candidate on the way.
  package func scored() -> ScoredProposals {
    let candidates = CueRules.candidates(in: context)
    let article = ArticleCues(candidates, context)
    let features = CueFeatures(context, candidates, article)
    var result: [Proposal] = []
    var probabilities = [Double](repeating: 0, count: candidates.count)
    var sink = ScoreSink(models.cue)
    for (index, cue) in candidates.enumerated() {
      features.emitNear(cue, to: &sink)
      guard sink.scoreSoFar() >= Self.hopeless else {
        _ = sink.takeScore()
        continue
      }
      features.emitFar(cue, at: index, to: &sink)
      let probability = Odds.probability(sink.takeScore())
      probabilities[index] = probability
      guard probability >= AttributionModels.cueFloor else { continue }
      if let proposal = propose(cue, index, probability, article) { result.append(proposal) }
    }
    let accepting = AcceptFeatures(context, result, article)
    var accept = ScoreSink(models.accept)
    for index in result.indices {
      accepting.emit(index, to: &accept)
      result[index].probability = Odds.probability(accept.takeScore())
    }
    return ScoredProposals(
      candidates: candidates, cueProbabilities: probabilities, proposals: result)
  }

  private func propose(
    _ cue: CueCandidate, _ index: Int, _ probability: Double, _ article: ArticleCues
  ) -> Proposal? {
    let features = ContentFeatures(context, cue, article)
    var before = ContentRanker(model: models.before)
      .choose(ContentBeforeCue.candidates(cue, context), features)
    var after = ContentRanker(model: models.after)
      .choose(ContentAfterCue.candidates(cue, context), features.given(before: before.range))
    if before.range == nil, after.range == nil {
      guard before.fallback != nil || after.fallback != nil else { return nil }
      if before.fallbackProbability > after.fallbackProbability {
        before = before.insisting
      } else {
        after = after.insisting
      }
    }
    let content = [before.range, after.range].compactMap { $0 }
    let candidates = SourceRules.candidates(cue, context).filter { source in
      !content.contains { $0.overlaps(source.tokens) }
    }
    let (source, sourceProbability) = SourceRanker(model: models.source)
      .choose(candidates, SourceFeatures(context, cue, article, content: content))
    return Proposal(
      index: index, cue: cue, cueProbability: probability, before: before, after: after,
      source: source, sourceProbability: sourceProbability, probability: 0)
  }
}

extension ContentChoice {
  /// The same choice with its fallback taken.
  fileprivate var insisting: ContentChoice {
    ContentChoice(
      range: fallback, probability: fallbackProbability, fallback: fallback,
      fallbackProbability: fallbackProbability)
  }
}
