/// Scores what may be nested in attributions that stand: proposals whose cue lies in the content of one.
///
/// The cue's scorer is fitted on outermost attributions alone and says little of what lies in the words of others:
/// candidates that it gave up are looked at again where ``NestedCue`` lets them. Their sources lie in those words, too.
package struct NestedScorer {
  private let context: AttributionContext
  private let models: AttributionModels
  private let scored: ScoredProposals
  private let article: ArticleCues
  /// Whether each token lies in the content of an attribution that stands.
  private let isHeld: [Bool]
  /// Whether each token lies in the cue of one that stands on its own.
  private let isOuterCue: [Bool]

  /// Makes a scorer for an article whose outermost attributions stand.
  package init(
    _ context: AttributionContext, _ models: AttributionModels, _ scored: ScoredProposals
  ) {
    self.context = context
    self.models = models
    self.scored = scored
    article = ArticleCues(scored.candidates, context)
    var isHeld = [Bool](repeating: false, count: context.tokens.count)
    var isOuterCue = isHeld
    for selected in Selection.select(scored.proposals, threshold: models.threshold)
    where selected.parent == nil {
      for token in selected.proposal.cue.tokens { isOuterCue[token] = true }
      for part in selected.proposal.content { for token in part { isHeld[token] = true } }
    }
    self.isHeld = isHeld
    self.isOuterCue = isOuterCue
  }

  /// The proposals with those that may only be nested; all that may be are told how probable they are there.
  ///
  /// Complexity: linear in the candidates that lie in the contents.
  package func withNested() -> ScoredProposals {
    let givenUp = chosen(givenUpAlternatives())
      .filter { mayBeNested($1) && NestedCue.mayStandGivenUp($1, context) }
    var all = scored.adding(
      givenUp, insteadOf: chosen(knownAlternatives()))
    let accepting = AcceptFeatures(context, all.proposals, article)
    let nesting = NestedFeatures(context)
    var accept = ScoreSink(models.accept)
    var nested = ScoreSink(models.nested)
    for index in all.proposals.indices where mayBeNested(all.proposals[index]) {
      accepting.emit(index, to: &accept)
      all.proposals[index].probability = Odds.probability(accept.takeScore())
      nesting.emit(all.proposals[index], to: &nested)
      all.proposals[index].nestedProbability = Odds.probability(nested.takeScore())
    }
    return all
  }

  /// What candidates that were given up may be.
  private func givenUpAlternatives() -> [[Proposal]] {
    let known = Set(scored.proposals.lazy.map(\.index))
    let features = CueFeatures(context, scored.candidates, article)
    let proposing = AlternativeScorer(context, models, article)
    var sink = ScoreSink(models.cue)
    return scored.candidates.indices.compactMap { place in
      let cue = scored.candidates[place]
      guard isHeld[cue.head], !known.contains(place), NestedCue.isWorthALook(cue, context) else {
        return nil
      }
      features.emit(cue, at: place, to: &sink)
      return inside(proposing.alternatives(cue, place, Odds.probability(sink.takeScore())))
    }
  }

  /// What else proposals may be that were given a source from outside the words in which they lie.
  private func knownAlternatives() -> [[Proposal]] {
    scored.proposals.indices.compactMap { place in
      let proposal = scored.proposals[place]
      guard mayBeNested(proposal), !isInside(proposal) else { return nil }
      return inside(scored.alternatives[place])
    }
  }

  /// Whether a proposal lies in the content of one that stands; one that takes in the cue of such a one is outside.
  private func mayBeNested(_ proposal: Proposal) -> Bool {
    isHeld[proposal.cue.head] && !isOuterCue[proposal.cue.head]
      && !proposal.content.contains { isOuterCue[$0].contains(true) }
  }

  private func inside(_ alternatives: [Proposal]) -> [Proposal]? {
    let inside = alternatives.filter(isInside)
    return inside.isEmpty ? nil : inside
  }

  /// Whether source and content stand in the words in which the cue lies: not in the next quotation of who says them.
  private func isInside(_ proposal: Proposal) -> Bool {
    let sentence = context.sentenceOf[proposal.cue.head]
    return proposal.source.map { isHeld[$0.tokens.lowerBound] } ?? true
      && proposal.content.allSatisfy { part in
        context.sentenceOf[part.lowerBound] == sentence
          || context.quotationOf[part.lowerBound] == context.quotationOf[proposal.cue.head]
      }
  }

  private func chosen(_ alternatives: [[Proposal]]) -> [([Proposal], Proposal)] {
    Array(
      zip(
        alternatives,
        ProposalScorer(context, models).chosen(among: alternatives, article)))
  }
}
