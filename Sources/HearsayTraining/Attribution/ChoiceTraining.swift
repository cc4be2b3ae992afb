internal import Hearsay

/// Collects what the model learns from that chooses among the alternatives for a cue.
struct ChoiceTraining {
  /// An article with the alternatives for its cues, from models that did not see it.
  private struct Scene {
    let article: TrainingArticle
    let models: AttributionModels
    let alternatives: [[Proposal]]
    var instances: [(candidates: [[Int32]], right: [Bool])] = []
  }

  private var index = FeatureIndex()
  private var scenes: [Scene] = []

  /// Takes an article that the models did not see.
  mutating func add(_ article: TrainingArticle, _ models: AttributionModels) {
    let alternatives = ProposalScorer(article.context, models).alternatives()
    var scene = Scene(article: article, models: models, alternatives: alternatives)
    let features = ChoiceFeatures(article.context, alternatives, article.cues)
    for (place, rows) in alternatives.enumerated() where rows.count > 1 {
      let right = rows.map(article.isRight)
      guard right.contains(true), right.contains(false) else { continue }
      let candidates = rows.indices.map { row in
        var sink = NamingSink()
        features.emit(row, of: place, to: &sink)
        return index.add(sink, article.context)
      }
      scene.instances.append((candidates, right))
    }
    scenes.append(scene)
  }

  /// The model for use.
  func fit() -> FittedModel { fit { _ in true } }

  /// The articles with their chosen proposals, chosen by models that were fitted on other articles.
  func chosenFairly() -> [(TrainingArticle, [Proposal])] {
    let halves = [fit { $0 % 2 == 1 }.linear, fit { $0 % 2 == 0 }.linear]
    return scenes.enumerated().map { place, scene in
      var models = scene.models
      models.choice = halves[place % 2]
      let chosen = ProposalScorer(scene.article.context, models)
        .chosen(among: scene.alternatives, scene.article.cues)
      return (scene.article, chosen)
    }
  }

  private func fit(_ isWanted: (Int) -> Bool) -> FittedModel {
    ChoiceTrainer.fit(
      scenes.indices.filter(isWanted).flatMap { scenes[$0].instances }, index, dropout: 0.5)
  }
}
