/// A name that ends in an organization's head word: "Harbour Workers Union", "Foreign Ministry".
///
/// Leaves alone the head word alone.
package enum HeadLast: EntityRule {
  package static let name = "head-last"

  package static func holds(
    _ name: Range<Int>, in sentence: Range<Int>, of scene: EntityScene
  ) -> Bool {
    guard name.count > 1 else { return false }
    let last = scene.signs[name.upperBound - 1]
    return last.has(.initialCapital) && (last.has(.organizationHead) || last.has(.organizationNoun))
      && name.allSatisfy { !scene.has(.lower, $0) || scene.contexts[$0] != .none }
  }
}
