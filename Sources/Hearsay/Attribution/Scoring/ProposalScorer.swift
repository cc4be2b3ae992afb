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
    let weighed = weigh(candidates, article)
    var proposals = chosen(among: weighed.alternatives, article)
    let accepting = AcceptFeatures(context, proposals, article)
    var accept = ScoreSink(models.accept)
    for index in proposals.indices {
      accepting.emit(index, to: &accept)
      proposals[index].probability = Odds.probability(accept.takeScore())
    }
    return ScoredProposals(
      candidates: candidates, cueProbabilities: weighed.cueProbabilities,
      alternatives: weighed.alternatives, proposals: proposals)
  }

  /// The alternatives for each cue that is probable enough, in text order, those of the most probable
  /// parts first.
  package func alternatives() -> [[Proposal]] {
    let candidates = CueRules.candidates(in: context)
    return weigh(candidates, ArticleCues(candidates, context)).alternatives
  }

  private func weigh(
    _ candidates: [CueCandidate], _ article: ArticleCues
  ) -> (cueProbabilities: [Double], alternatives: [[Proposal]]) {
    let features = CueFeatures(context, candidates, article)
    var alternatives: [[Proposal]] = []
    var probabilities = [Double](repeating: 0, count: candidates.count)
    var sink = ScoreSink(models.cue)
    let proposing = AlternativeScorer(context, models, article)
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
      let found = proposing.alternatives(cue, index, probability)
      if !found.isEmpty { alternatives.append(found) }
    }
    return (probabilities, alternatives)
  }

  /// The best alternative of each cue.
  package func chosen(among alternatives: [[Proposal]], _ article: ArticleCues) -> [Proposal] {
    let features = ChoiceFeatures(context, alternatives, article)
    var sink = ScoreSink(models.choice)
    return alternatives.indices.map { place in
      guard alternatives[place].count > 1 else { return alternatives[place][0] }
      let scores = alternatives[place].indices.map { row -> Float in
        features.emit(row, of: place, to: &sink)
        return sink.takeScore()
      }
      return Self.best(alternatives[place], scores)
    }
  }

  /// The alternative with the highest score, the first one of equals.
  private static func best(_ alternatives: [Proposal], _ scores: [Float]) -> Proposal {
    var best = 0
    for row in scores.indices where scores[row] > scores[best] { best = row }
    let total = scores.reduce(0) { $0 + Odds.exponential(Double($1 - scores[best])) }
    var proposal = alternatives[best]
    proposal.choiceProbability = 1 / total
    proposal.alternative = best
    return proposal
  }
}
