/// A name after a nationality: "Norwegian Lars Holm", "British firm Fernhill".
///
/// Leaves alone a nationality that is the name's own first word.
package enum NationalityBefore: EntityRule {
  package static let name = "nationality-before"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.lowerBound > sentence.lowerBound, !scene.has(.demonym, name.lowerBound) else {
      return false
    }
    if scene.has(.demonym, name.lowerBound - 1) { return true }
    return name.lowerBound > sentence.lowerBound + 1 && scene.has(.lower, name.lowerBound - 1)
      && scene.has(.demonym, name.lowerBound - 2)
  }
}
