/// A person's name with initials in it: "Thomas K Adeyemi", with or without points.
///
/// Leaves alone initials alone, and those of countries ("U.S. Treasury").
package enum InitialsInside: EntityRule {
  package static let name = "initials-inside"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.count > 1, let initial = name.first(where: { scene.has(.initial, $0) }),
      initial < name.upperBound - 1
    else { return false }
    let last = scene.signs[name.upperBound - 1]
    return last.has(.initialCapital) && !last.has(.initial) && !last.has(.organizationSuffix)
      && name.allSatisfy { !scene.has(.lower, $0) || scene.has(.particle, $0) }
  }
}
