/// Why a proposal stands: the rules that made it, on which words, and the features that weighed most.
struct ProposalExplanation {
  private let context: AttributionContext
  private let article: ArticleCues
  private let cueFeatures: CueFeatures
  private let choiceFeatures: ChoiceFeatures
  private let acceptFeatures: AcceptFeatures
  private let alternatives: [[Proposal]]
  private let accepted: [Proposal]
  /// The place of each proposal, by that of its cue among the candidates.
  private let places: [Int: Int]
  private let models: AttributionModels

  /// Prepares to explain some of an article's proposals, given all of them.
  init(_ context: AttributionContext, _ models: AttributionModels, _ scored: ScoredProposals) {
    self.context = context
    article = ArticleCues(scored.candidates, context)
    cueFeatures = CueFeatures(context, scored.candidates, article)
    choiceFeatures = ChoiceFeatures(context, scored.alternatives, article)
    alternatives = scored.alternatives
    accepted = scored.proposals
    acceptFeatures = AcceptFeatures(context, scored.proposals, article)
    places = Dictionary(
      uniqueKeysWithValues: scored.proposals.enumerated().map { ($0.element.index, $0.offset) })
    self.models = models
  }

  /// The steps that led to a proposal, in the order of the decisions.
  func steps(_ proposal: Proposal) -> [TraceStep] {
    if proposal.isHeadline { return headline(proposal) }
    var steps = [
      Self.decision(proposal.cue.rule.name, proposal.cueProbability, proposal.cue.tokens)
    ]
    steps += weigh("attribution.cue", models.cue) {
      cueFeatures.emit(proposal.cue, at: proposal.index, to: &$0)
    }
    steps += content(
      proposal.before, proposal, models.before,
      ContentBeforeCue.candidates(proposal.cue, context))
    steps += content(
      proposal.after, proposal, models.after, ContentAfterCue.candidates(proposal.cue, context))
    steps += source(proposal)
    steps += together(proposal)
    steps.append(Self.decision("all-right", proposal.probability, nil))
    guard let place = places[proposal.index] else { return steps }
    let isNested =
      proposal.nestedProbability > 0 && proposal.probability == proposal.nestedProbability
    steps +=
      isNested
      ? weigh("attribution.nested", models.nested) {
        NestedFeatures(context).emit(accepted[place], to: &$0)
      } : weigh("attribution.accept", models.accept) { acceptFeatures.emit(place, to: &$0) }
    return steps
  }

  /// What ``HeadlineClosing`` took for cue, content and source: no weights led to it.
  private func headline(_ proposal: Proposal) -> [TraceStep] {
    [
      Self.decision(proposal.cue.rule.name, proposal.cueProbability, proposal.cue.tokens),
      Self.decision("content-headline", proposal.before.probability, proposal.before.range),
      Self.decision("source-headline", proposal.sourceProbability, proposal.source?.tokens),
      Self.decision("all-right", proposal.probability, nil),
    ]
  }

  /// One side's content: its bounds, the rules that proposed them, and what spoke for them; or what
  /// spoke for there being none.
  private func content(
    _ choice: ContentChoice, _ proposal: Proposal, _ model: LinearModel,
    _ candidates: ContentCandidates
  ) -> [TraceStep] {
    let side = candidates.side == .before ? "before" : "after"
    let stage = "attribution.\(side)"
    let cueFeatures = ContentFeatures(context, proposal.cue, article)
    let features =
      candidates.side == .before ? cueFeatures : cueFeatures.given(before: proposal.before.range)
    guard let range = choice.range else {
      guard choice.isContested else { return [] }
      return [Self.decision("no-content-\(side)-cue", choice.probability, nil)]
        + weigh(stage, model) { features.emitAbsent(candidates, to: &$0) }
    }
    let steps = [Self.decision("content-\(side)-cue", choice.probability, range)]
    guard let start = candidates.starts.first(where: { $0.token == range.lowerBound }),
      let end = candidates.ends.first(where: { $0.token == range.upperBound })
    else { return steps }
    return steps + [
      Self.bound(stage, "start-\(start.rule.name)", range.lowerBound),
      Self.bound(stage, "end-\(end.rule.name)", range.upperBound - 1),
    ]
      + weigh(stage, model) { sink in
        features.emitStart(start, to: &sink)
        features.emitEnd(end, to: &sink)
        features.emitPair(start, end, to: &sink)
      }
  }

  private func source(_ proposal: Proposal) -> [TraceStep] {
    let features = SourceFeatures(context, proposal.cue, article, content: proposal.content)
    guard let source = proposal.source else {
      return [Self.decision("source-none", proposal.sourceProbability, nil)]
        + weigh("attribution.source", models.source) { features.emitNone(to: &$0) }
    }
    let rule = "source-\(source.rule.name)"
    return [Self.decision(rule, proposal.sourceProbability, source.tokens)]
      + weigh("attribution.source", models.source) { features.emit(source, to: &$0) }
  }

  /// Why these contents and this source were chosen together; nothing where there was no other choice.
  private func together(_ proposal: Proposal) -> [TraceStep] {
    guard let place = places[proposal.index], alternatives[place].count > 1 else { return [] }
    return [Self.decision("parts-together", proposal.choiceProbability, nil)]
      + weigh("attribution.choice", models.choice) {
        choiceFeatures.emit(proposal.alternative, of: place, to: &$0)
      }
  }

  private func weigh(
    _ stage: String, _ model: LinearModel, _ emit: (inout NamingSink) -> Void
  ) -> [TraceStep] {
    WeightSteps.steps(stage, model, context, emit)
  }

  private static func decision(
    _ rule: String, _ probability: Double, _ words: Range<Int>?
  ) -> TraceStep {
    TraceStep(
      stage: "attribution", rule: rule, weight: probability, measure: .probability,
      words: words.map { [$0] } ?? [])
  }

  /// Where a content starts or ends: the rule, on its first or last token.
  private static func bound(_ stage: String, _ rule: String, _ token: Int) -> TraceStep {
    TraceStep(
      stage: stage, rule: rule, weight: 0, measure: .nothing, words: [token..<(token + 1)])
  }
}
