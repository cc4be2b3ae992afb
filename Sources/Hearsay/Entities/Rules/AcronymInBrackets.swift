/// An acronym in brackets after the name whose initials it has: "the Dock Workers Union (DWU)".
///
/// Leaves alone brackets whose letters are not those of the words before them.
package enum AcronymInBrackets: EntityRule {
  package static let name = "acronym-in-brackets"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.count == 1, name.lowerBound >= sentence.lowerBound + 3,
      name.upperBound < sentence.upperBound, scene.has(.allCapitals, name.lowerBound),
      scene.has(.open, name.lowerBound - 1), scene.has(.close, name.upperBound)
    else { return false }
    return Acronym.start(of: name.lowerBound, endingAt: name.lowerBound - 1, sentence, scene) != nil
  }
}
