/// An organization's head word, then what it is of: "Ministry of Fisheries", "Bank of Tarvania".
///
/// Leaves alone heads that stand at the end, and places ("City of ...").
package enum HeadOf: EntityRule {
  package static let name = "head-of"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.count > 2,
      scene.contexts[name.lowerBound + 1] == .of
        || name.count > 3 && scene.contexts[name.lowerBound + 2] == .of
        || scene.contexts[name.lowerBound + 1] == .for
    else { return false }
    return name.prefix(2).contains {
      let signs = scene.signs[$0]
      return signs.has(.initialCapital)
        && (signs.has(.organizationHead) || signs.has(.organizationNoun))
    }
  }
}
