/// Why a proposal stands: the rules that made it, and the features that weighed most.
struct ProposalExplanation {
  private let cueFeatures: CueFeatures
  private let models: AttributionModels
  /// How many features of each model are told.
  private static let most = 6

  init(_ context: AttributionContext, _ models: AttributionModels) {
    cueFeatures = CueFeatures(context, CueRules.candidates(in: context))
    self.models = models
  }

  /// The steps that led to a proposal, in the order of the decisions.
  func steps(_ proposal: Proposal, _ context: AttributionContext) -> [TraceStep] {
    var steps = [Self.step("attribution", proposal.cue.rule, proposal.cueProbability)]
    steps += weigh("attribution.cue", models.cue, context) {
      cueFeatures.emit(proposal.cue, at: proposal.index, to: &$0)
    }
    if proposal.before.range != nil {
      steps.append(Self.step("attribution", "content-before-cue", proposal.before.probability))
    }
    if proposal.after.range != nil {
      steps.append(Self.step("attribution", "content-after-cue", proposal.after.probability))
    }
    steps += source(proposal, context)
    steps.append(Self.step("attribution", "all-right", proposal.probability))
    steps += weigh("attribution.accept", models.accept, context) {
      AcceptFeatures.emit(proposal, context, to: &$0)
    }
    return steps
  }

  private func source(_ proposal: Proposal, _ context: AttributionContext) -> [TraceStep] {
    guard let source = proposal.source else {
      return [Self.step("attribution", "source-none", proposal.sourceProbability)]
    }
    let name = "source-\(source.rule.name)"
    let features = SourceFeatures(context, proposal.cue, content: proposal.content)
    return [Self.step("attribution", name, proposal.sourceProbability)]
      + weigh("attribution.source", models.source, context) { features.emit(source, to: &$0) }
  }

  /// The features that weigh most in a model, the heaviest first.
  private func weigh(
    _ stage: String, _ model: LinearModel, _ context: AttributionContext,
    _ emit: (inout NamingSink) -> Void
  ) -> [TraceStep] {
    var sink = NamingSink()
    emit(&sink)
    var steps: [TraceStep] = []
    for feature in sink.features {
      let weight = Double(model.sum([feature.hash]))
      if weight != 0 { steps.append(Self.step(stage, feature.name(in: context), weight)) }
    }
    steps.sort { a, b in
      abs(a.weight) != abs(b.weight) ? abs(a.weight) > abs(b.weight) : a.rule < b.rule
    }
    return Array(steps.prefix(Self.most))
  }

  private static func step(_ stage: String, _ rule: String, _ weight: Double) -> TraceStep {
    TraceStep(stage: stage, rule: rule, weight: (weight * 10_000).rounded() / 10_000)
  }
}
