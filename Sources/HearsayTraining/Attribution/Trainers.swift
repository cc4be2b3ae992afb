internal import Hearsay

/// Logistic regression.
enum LogisticTrainer {
  static func fit(
    _ instances: [(features: [Int32], label: Bool)], _ index: FeatureIndex, epochs: Int = 10,
    rate: Double = 0.1, decay: Double = 1e-4, dropout: Double = 0.2
  ) -> FittedModel {
    var model = AdaGrad(count: index.names.count, rate: rate, decay: decay, dropout: dropout)
    var shuffle = Shuffle()
    for epoch in 0..<epochs {
      if epoch == 1 { model.restart() }
      for at in shuffle.order(instances.count) {
        model.advance()
        let instance = instances[at]
        let probability = Odds.probability(Float(model.score(instance.features)))
        model.update(instance.features, probability - (instance.label ? 1 : 0))
      }
    }
    return FittedModel(index, model.averages)
  }
}

/// A softmax over starts crossed with ends, and none.
struct PairInstance {
  var starts: [[Int32]]
  var ends: [[Int32]]
  /// The pairs that make a content: start, end, their joint features, and whether it is the right one.
  var pairs: [(start: Int, end: Int, features: [Int32], isRight: Bool)]
  var absent: [Int32]
  var isAbsent: Bool
}

/// Fits the choice of contents.
enum PairTrainer {
  static func fit(
    _ instances: [PairInstance], _ index: FeatureIndex, epochs: Int = 5, rate: Double = 0.1,
    decay: Double = 1e-4, dropout: Double = 0.1
  ) -> FittedModel {
    var model = AdaGrad(count: index.names.count, rate: rate, decay: decay, dropout: dropout)
    var shuffle = Shuffle()
    for epoch in 0..<epochs {
      if epoch == 1 { model.restart() }
      for at in shuffle.order(instances.count) {
        model.advance()
        step(&model, instances[at])
      }
    }
    return FittedModel(index, model.averages)
  }

  private static func step(_ model: inout AdaGrad, _ instance: PairInstance) {
    let starts = instance.starts.map { model.score($0) }
    let ends = instance.ends.map { model.score($0) }
    var scores = instance.pairs.map { starts[$0.start] + ends[$0.end] + model.score($0.features) }
    scores.append(model.score(instance.absent))
    let gradients = Softmax.gradients(
      scores, right: instance.pairs.map(\.isRight) + [instance.isAbsent])
    var startGradients = [Double](repeating: 0, count: starts.count)
    var endGradients = [Double](repeating: 0, count: ends.count)
    for (pair, gradient) in zip(instance.pairs, gradients) {
      startGradients[pair.start] += gradient
      endGradients[pair.end] += gradient
      model.update(pair.features, gradient)
    }
    for (features, gradient) in zip(instance.starts, startGradients) {
      model.update(features, gradient)
    }
    for (features, gradient) in zip(instance.ends, endGradients) {
      model.update(features, gradient)
    }
    model.update(instance.absent, gradients[scores.count - 1])
  }
}

/// Fits the choice of one candidate among several.
enum ChoiceTrainer {
  static func fit(
    _ instances: [(candidates: [[Int32]], right: [Bool])], _ index: FeatureIndex, epochs: Int = 6,
    rate: Double = 0.1, decay: Double = 1e-4, dropout: Double = 0.1
  ) -> FittedModel {
    var model = AdaGrad(count: index.names.count, rate: rate, decay: decay, dropout: dropout)
    var shuffle = Shuffle()
    for epoch in 0..<epochs {
      if epoch == 1 { model.restart() }
      for at in shuffle.order(instances.count) {
        model.advance()
        let instance = instances[at]
        let scores = instance.candidates.map { model.score($0) }
        let gradients = Softmax.gradients(scores, right: instance.right)
        for (features, gradient) in zip(instance.candidates, gradients) {
          model.update(features, gradient)
        }
      }
    }
    return FittedModel(index, model.averages)
  }
}

/// The gradient of a softmax's log-likelihood.
enum Softmax {
  /// Probability of each candidate, less its share of the right ones.
  static func gradients(_ scores: [Double], right: [Bool]) -> [Double] {
    let top = scores.max() ?? 0
    let powers = scores.map { Odds.exponential($0 - top) }
    let total = powers.reduce(0, +)
    let rightTotal = zip(powers, right).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    return zip(powers, right).map { power, isRight in
      power / total - (isRight && rightTotal > 0 ? power / rightTotal : 0)
    }
  }
}
