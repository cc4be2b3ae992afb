/// A name after a title: "Judge Lindqvist", "President Amara Diallo".
///
/// Leaves alone a title after a name, and a name that begins with the title.
package enum TitleBefore: EntityRule {
  package static let name = "title-before"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.lowerBound > sentence.lowerBound else { return false }
    let before = scene.signs[name.lowerBound - 1]
    let first = scene.signs[name.lowerBound]
    return (before.has(.title) || before.has(.inTitle)) && first.has(.initialCapital)
      && !first.has(.title) && !first.has(.inTitle)
  }
}
