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

  /// The attributions with the article's own statements among them, in text order.
  ///
  /// Complexity: linear in the article's tokens, after sorting.
  func adding(to attributions: [Attribution], in scene: OwnVoiceScene) -> [Attribution] {
    let own = statements(in: scene)
    var order = attributions.indices.map { (attributions[$0].position, $0) }
    order += own.indices.map { (own[$0].position, attributions.count + $0) }
    order.sort { $0 < $1 }
    var places = [Int](repeating: 0, count: order.count)
    for (place, item) in order.enumerated() { places[item.1] = place }
    return order.map { _, index in
      index < attributions.count
        ? attributions[index].with(parent: attributions[index].parent.map { places[$0] })
        : own[index - attributions.count]
    }
  }

  /// The sentences that no rule rejects.
  package static func candidates(in scene: OwnVoiceScene) -> [Int] {
    scene.context.sentences.indices.filter { OwnVoiceRules.rejection(of: $0, in: scene) == nil }
  }

  /// The article's own statements, in text order.
  private func statements(in scene: OwnVoiceScene) -> [Attribution] {
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

  /// Where it stands among others: its cue, or its content where there is no cue.
  fileprivate var position: Int { cue?.head ?? content[0].lowerBound }

  fileprivate func with(parent: Int?) -> Attribution {
    Attribution(
      source: source, cue: cue, content: content, rule: rule, quoteType: quoteType, parent: parent,
      probability: probability, trace: trace, flags: flags)
  }
}
