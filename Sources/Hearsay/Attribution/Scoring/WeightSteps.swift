/// The features behind a score as steps of a trace.
enum WeightSteps {
  /// How many features of each model are told one by one.
  private static let most = 8

  /// The features that weigh most in a model, the heaviest first, and what the others add up to.
  static func steps(
    _ stage: String, _ model: LinearModel, _ context: AttributionContext,
    _ emit: (inout NamingSink) -> Void
  ) -> [TraceStep] {
    var sink = NamingSink()
    emit(&sink)
    var steps = sink.features.compactMap { feature -> TraceStep? in
      let weight = Double(model.sum([feature.hash]))
      guard weight != 0 else { return nil }
      return TraceStep(
        stage: stage, rule: feature.name(in: context), weight: weight,
        feature: feature.told(in: context))
    }
    steps.sort { a, b in
      abs(a.weight) != abs(b.weight) ? abs(a.weight) > abs(b.weight) : a.rule < b.rule
    }
    guard steps.count > most + 1 else { return steps }
    let rest = steps.dropFirst(most).reduce(0) { $0 + $1.weight }
    return steps.prefix(most) + [TraceStep(stage: stage, rule: TraceStep.others, weight: rest)]
  }
}
