/// Finds the checkable statements that an article makes itself.
package struct OwnVoiceFinder: Sendable {
  /// The name of the rule that proposes them, as records give it.
  package static let rule = "own-voice"

  private let model: OwnVoiceModel
  private let explains: Bool

  /// Takes the scorer; statements tell the reasons for them if `explains` says so.
  package init(_ model: OwnVoiceModel, explains: Bool) {
    self.model = model
    self.explains = explains
  }

  /// The sentences that no rule rejects.
  package static func candidates(in scene: OwnVoiceScene) -> [Int] {
    scene.context.sentences.indices.filter { OwnVoiceRules.rejection(of: $0, in: scene) == nil }
  }

  /// The article's own statements, in text order.
  ///
  /// Complexity: linear in the article's tokens.
  func statements(in scene: OwnVoiceScene) -> [Attribution] {
    let features = OwnVoiceFeatures(scene)
    var sink = ScoreSink(model.weights)
    return Self.candidates(in: scene).compactMap { sentence in
      features.emit(sentence, to: &sink)
      let probability = Odds.probability(sink.takeScore())
      guard probability >= model.threshold, let content = scene.statement(sentence) else {
        return nil
      }
      return Attribution(
        source: nil, cue: nil, content: [content], rule: Self.rule,
        quoteType: AttributionBuilder.quoteType([content], scene.context), parent: nil,
        probability: probability,
        trace: explains ? trace(sentence, content, probability, features, scene) : [], flags: [])
    }
  }

  /// Why a sentence is the article's own: what it passed, and what was weighed.
  private func trace(
    _ sentence: Int, _ content: Range<Int>, _ probability: Double, _ features: OwnVoiceFeatures,
    _ scene: OwnVoiceScene
  ) -> [TraceStep] {
    let stage = "attribution.own-voice"
    return [
      TraceStep(
        stage: "attribution", rule: Self.rule, weight: probability, measure: .probability,
        words: [content])
    ]
      + OwnVoiceRules.all.map {
        TraceStep(stage: stage, rule: $0.name, weight: 0, measure: .nothing)
      }
      + WeightSteps.steps(stage, model.weights, scene.context) { features.emit(sentence, to: &$0) }
  }
}

extension Attribution {
  /// Whether the article says it itself: nobody is named, by no word, and it is no floating quotation.
  public var isOwnVoice: Bool { rule == OwnVoiceFinder.rule }
}
