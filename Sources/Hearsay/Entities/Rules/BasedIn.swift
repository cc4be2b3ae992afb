/// A place in a compound with "based": "Oslo-based".
///
/// Leaves alone "based in", which the preposition tells.
package enum BasedIn: EntityRule {
  package static let name = "based-in"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    let dash = name.upperBound
    return dash + 1 < sentence.upperBound && scene.has(.dash, dash)
      && scene.contexts[dash + 1] == .based
  }
}
