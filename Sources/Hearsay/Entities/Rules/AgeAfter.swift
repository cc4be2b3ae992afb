internal import HearsayText

/// A name that an age follows: "Mara Ellison, 46, said".
///
/// Leaves alone numbers of three digits and more, and numbers that no mark closes.
package enum AgeAfter: EntityRule {
  package static let name = "age-after"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    let comma = name.upperBound
    guard comma + 1 < sentence.upperBound, scene.has(.comma, comma), scene.has(.number, comma + 1),
      scene.tokens[comma + 1].span.count <= 2
    else { return false }
    guard comma + 2 < sentence.upperBound else { return true }
    let after = scene.signs[comma + 2]
    return after.has(.comma) || after.has(.stop)
  }
}
