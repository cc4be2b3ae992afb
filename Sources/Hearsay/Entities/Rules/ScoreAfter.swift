/// A side with its score: "Norwich 2 Stoke 1", "Tarvania beat Oslo 3-1".
///
/// Leaves alone numbers in sentences that end like sentences, unless two of them are joined.
package enum ScoreAfter: EntityRule {
  package static let name = "score-after"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    let at = name.upperBound
    guard at < sentence.upperBound, scene.has(.number, at) else { return false }
    guard at + 1 < sentence.upperBound else { return true }
    let after = scene.signs[at + 1]
    return after.has(.initialCapital) || after.has(.dash) || after.has(.open)
      || scene.contexts[at + 1] == .versus || after.has(.number)
  }
}
