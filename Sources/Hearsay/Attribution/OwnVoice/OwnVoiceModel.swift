package import HearsayMatching

/// The scorer of the article's own voice: whether a sentence that the rules let through is attributed to
/// nobody.
package struct OwnVoiceModel: Sendable {
  /// The weights of ``OwnVoiceFeatures``.
  package let weights: LinearModel
  /// The least probability with which a sentence is told.
  package let threshold: Double

  /// Makes a scorer.
  package init(weights: LinearModel, threshold: Double) {
    self.weights = weights
    self.threshold = threshold
  }

  /// The scorer in a folder of lexicons: the fitted one, and where there is none the hand-set one.
  package init(_ lexicons: Lexicons) {
    guard let file = lexicons.weights[Self.file].map(WeightsFile.init) else {
      self = HandSetModels.ownVoice
      return
    }
    self.init(
      weights: LinearModel(file.weights),
      threshold: file.settings["threshold"] ?? Self.usualThreshold)
  }

  /// The name of the file of weights, without its ending.
  package static let file = "own-voice"
  /// A sentence that is more probably attributed than not is not told.
  package static let usualThreshold = 0.5
}
