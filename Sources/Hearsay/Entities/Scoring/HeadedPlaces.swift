internal import HearsayMatching
internal import HearsayText

/// Names of several words that were taken for places although the noun that ends them heads a public body's, an armed
/// force's or a party's: "the Ohio State Highway Patrol", "the Hill Brigades".
///
/// Leaves alone nouns that head the names of places, too, such as "Park" and "Hospital".
struct HeadedPlaces {
  private let scene: EntityScene
  private let found: [NameFinder.Found]

  init(_ scene: EntityScene, _ found: [NameFinder.Found]) {
    self.scene = scene
    self.found = found
  }

  /// The rule's name, as mentions give it.
  static let rule = "headed-place"

  private static let organization = 1
  private static let place = 2

  /// The names with their types put right.
  ///
  /// Complexity: linear in the names.
  func retyped() -> [NameFinder.Found] {
    found.map { name in
      guard name.type == Self.place, name.tokens.count > 1, isHeaded(name.tokens) else {
        return name
      }
      return NameFinder.Found(
        tokens: name.tokens, type: Self.organization, confidence: name.confidence,
        candidate: name.candidate, rule: Self.rule)
    }
  }

  /// Whether a noun for a body, and for no place, ends a name and is not all of it.
  private func isHeaded(_ name: Range<Int>) -> Bool {
    for token in (name.lowerBound + 1)..<name.upperBound {
      for match in scene.segmented.matches(at: token)
      where match.lexicon == .organizationHeads && match.tokens.upperBound == name.upperBound {
        switch scene.resources.lexicons.attribute("kind", of: match.entry) {
        case "government"?, "military"?, "party"?, "ngo"?: return true
        default: continue
        }
      }
    }
    return false
  }
}
