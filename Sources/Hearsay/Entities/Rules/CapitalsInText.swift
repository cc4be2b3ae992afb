/// A word in capitals in a sentence that is not: an acronym, such as "the DWU".
///
/// Leaves alone titles, months, and sentences that are in capitals as a whole.
package enum CapitalsInText: EntityRule {
  package static let name = "capitals-in-text"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.count == 1 else { return false }
    let signs = scene.signs[name.lowerBound]
    return signs.has(.allCapitals) && !signs.has(.title) && !signs.has(.monthDay)
      && !scene.modes[Int(scene.sentenceOf[name.lowerBound])].contains(.capitals)
  }
}
