/// A person's name that begins with a given name: "Mara Ellison".
///
/// Leaves alone names that end in a word for an organization or a place ("Victoria Bank", "Victoria Street").
package enum GivenNameFirst: EntityRule {
  package static let name = "given-name-first"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.count > 1, name.count < 6, scene.has(.given, name.lowerBound) else { return false }
    let last = scene.signs[name.upperBound - 1]
    guard last.has(.initialCapital), !last.has(.organizationHead), !last.has(.organizationSuffix),
      !last.has(.placeHead)
    else { return false }
    return name.dropFirst().allSatisfy {
      !scene.has(.lower, $0) || scene.has(.particle, $0) || scene.contexts[$0] == .joint
    }
  }
}
