/// A name that a larger place follows after a comma: "Tarrow, Kenya".
///
/// Leaves alone lists, in which a third place or "and" follows.
package enum PlaceInPlace: EntityRule {
  package static let name = "place-in-place"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    let comma = name.upperBound
    guard comma + 1 < sentence.upperBound, scene.has(.comma, comma) else { return false }
    let after = scene.signs[comma + 1]
    guard after.has(.country) || after.has(.region) else { return false }
    guard comma + 2 < sentence.upperBound else { return true }
    return scene.contexts[comma + 2] != .and
  }
}
