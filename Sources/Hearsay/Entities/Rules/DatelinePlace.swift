/// The place of a dateline: "LAGOS, March 4 (Reuters) -", "PORT VELLA —".
///
/// Leaves alone names at the start of a sentence that goes on with words.
package enum DatelinePlace: EntityRule {
  package static let name = "dateline-place"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.lowerBound == sentence.lowerBound, name.count < 5,
      name.upperBound < sentence.upperBound
    else { return scene.isDateLine(sentence, name) }
    var at = name.upperBound
    let end = min(sentence.upperBound, at + 12)
    while at < end {
      let signs = scene.signs[at]
      if signs.has(.dash), !signs.has(.attached) { return true }
      guard
        signs.has(.number) || signs.has(.mixed) || signs.has(.comma) || signs.has(.open)
          || signs.has(.close) || signs.has(.initialCapital) || signs.has(.dash)
      else { return false }
      at += 1
    }
    return scene.isDateLine(sentence, name)
  }
}
