/// A name whose acronym follows in brackets: "the Dock Workers Union (DWU)".
///
/// Leaves alone a name that is longer or shorter than its acronym.
package enum BeforeAcronym: EntityRule {
  package static let name = "before-acronym"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    let open = name.upperBound
    guard name.count > 1, open + 2 < sentence.upperBound, scene.has(.open, open),
      scene.has(.allCapitals, open + 1), scene.has(.close, open + 2)
    else { return false }
    return Acronym.start(of: open + 1, endingAt: open, sentence, scene) == name.lowerBound
  }
}
