/// A name that a role explains: "Mara Ellison, a spokeswoman for the dock board,".
///
/// Leaves alone a name that a comma parts from something else than a role.
package enum RoleApposition: EntityRule {
  package static let name = "role-apposition"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    let comma = name.upperBound
    guard comma + 1 < sentence.upperBound, scene.has(.comma, comma) else { return false }
    for token in (comma + 1)..<min(comma + 7, sentence.upperBound) {
      let signs = scene.signs[token]
      if signs.has(.comma) || signs.has(.stop) || scene.parsed.tags[token].isVerb { return false }
      if signs.has(.lower), signs.has(.role) || signs.has(.personNoun) || signs.has(.inRole) {
        return true
      }
    }
    return false
  }
}
