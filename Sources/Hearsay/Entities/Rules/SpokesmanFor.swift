/// Whom somebody speaks for or leads: "a spokeswoman for Harbourline", "director of Fernhill".
///
/// Leaves alone roles that another word parts from their preposition.
package enum SpokesmanFor: EntityRule {
  package static let name = "spokesman-for"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    var at = name.lowerBound - 1
    if at >= sentence.lowerBound, scene.contexts[at] == .the { at -= 1 }
    guard at > sentence.lowerBound,
      scene.contexts[at] == .for || scene.contexts[at] == .of || scene.contexts[at] == .at
    else { return false }
    let role = scene.signs[at - 1]
    return role.has(.lower) && (role.has(.role) || role.has(.inRole))
  }
}
