/// A name with its country in brackets, as results give it: "Ellison (Norway) 9.81".
///
/// Leaves alone brackets that hold anything else.
package enum CountryInBrackets: EntityRule {
  package static let name = "country-in-brackets"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    let open = name.upperBound
    guard open + 2 < sentence.upperBound, scene.has(.open, open) else { return false }
    let inside = scene.signs[open + 1]
    return inside.has(.country) || inside.has(.acronym) && scene.has(.close, open + 2)
  }
}
