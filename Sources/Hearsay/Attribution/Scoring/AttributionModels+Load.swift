package import HearsayMatching

extension AttributionModels {
  /// The models in a folder of lexicons: the fitted ones, and where there are none the hand-set ones.
  package init(_ lexicons: Lexicons) {
    func model(_ name: String) -> WeightsFile? { lexicons.weights[name].map(WeightsFile.init) }
    guard let cue = model("attribution-cue"), let after = model("attribution-after"),
      let before = model("attribution-before"), let source = model("attribution-source"),
      let choice = model("attribution-choice"), let accept = model("attribution-accept")
    else {
      self = HandSetModels.models
      return
    }
    let nested = model("attribution-nested")
    self.init(
      cue: LinearModel(cue.weights), after: LinearModel(after.weights),
      before: LinearModel(before.weights), source: LinearModel(source.weights),
      choice: LinearModel(choice.weights), accept: LinearModel(accept.weights),
      nested: LinearModel(nested?.weights ?? []),
      threshold: accept.settings["threshold"] ?? 0.3,
      nestedThreshold: nested?.settings["threshold"] ?? Self.usualNestedThreshold)
  }
}
