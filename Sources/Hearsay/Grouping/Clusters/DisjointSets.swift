/// Sets that only ever grow together (Galler and Fischer 1964), with halved paths (Tarjan and van
/// Leeuwen 1984).
struct DisjointSets {
  private var parents: [Int32]

  /// Makes as many sets of one member each.
  init(count: Int) { parents = Array(0..<Int32(count)) }

  /// The member that stands for the set of a member.
  mutating func root(of member: Int32) -> Int32 {
    var at = member
    while parents[Int(at)] != at {
      parents[Int(at)] = parents[Int(parents[Int(at)])]
      at = parents[Int(at)]
    }
    return at
  }

  /// Makes one set of two, for which the first one's root stands.
  mutating func join(_ root: Int32, _ other: Int32) { parents[Int(other)] = root }
}
