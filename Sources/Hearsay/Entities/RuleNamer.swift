internal import HearsayText

/// Names what spoke most for the type of a name.
struct RuleNamer {
  private let scene: EntityScene
  private let sheet: NameFinder.Sheet
  private let pass: NameWeights.Pass
  private static let names = FeatureSpace.reasons()

  init(_ scene: EntityScene, _ sheet: NameFinder.Sheet, _ weights: NameWeights) {
    self.scene = scene
    self.sheet = sheet
    pass = weights.passes[1]
  }

  /// The rule, list or sign of the article with the greatest weight; `context` when none has any.
  func rule(_ name: NameFinder.Found) -> String {
    let mode = scene.modes[Int(scene.sentenceOf[name.tokens.lowerBound])]
    var best: Float = 0
    var reason = "context"
    for feature in sheet.features(of: name.candidate) where Int(feature) >= FeatureSpace.wholeLists
    {
      let weight = pass.weight(feature, mode)[name.type]
      guard weight > best, !Self.names[Int(feature)].isEmpty else { continue }
      best = weight
      reason = Self.names[Int(feature)]
    }
    return reason
  }
}
