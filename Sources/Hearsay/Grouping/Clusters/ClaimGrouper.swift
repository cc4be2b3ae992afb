package import HearsayMatching

/// Gathers claims into groups of restatements and denials, in time linear in their number.
///
/// Add the claims one by one and then ask for ``groups()``. Of each claim some sixty bytes are kept,
/// and claims that are known by the same words, names and numbers are kept once. What the groups are
/// does not depend on the order in which claims were added.
package struct ClaimGrouper {
  private let reader: ClaimReader
  private var store = ClaimStore()

  /// Makes a grouper without any claim.
  package init(lexicons: Lexicons) { reader = ClaimReader(lexicons: lexicons) }

  /// How many different claims there are.
  package var count: Int { store.count }

  /// Adds a claim.
  ///
  /// - Parameters:
  ///   - material: What tells which claim it is.
  ///   - kind: What kind of assertion makes it.
  ///   - id: What tells the assertion from all others.
  /// - Returns: Its number, which it shares with claims that are known by the same.
  ///
  /// Complexity: linear in its bytes.
  package mutating func add(_ material: ClaimMaterial, kind: ClaimKind, id: [UInt8]) -> Int32 {
    let terms = reader.terms(of: material)
    return store.add(terms, salt: ClaimBond(material, terms, kind).salt(material, id: id))
  }

  /// Whether a claim denies what its words say.
  package func isNegative(_ claim: Int32) -> Bool { store.facts(of: claim).isNegative }

  /// The group of each claim.
  ///
  /// Complexity: linear in the claims, but for sorting them once.
  package func groups() -> ClaimGroups {
    var clusters = Clusters(store, opposites: reader.vocabulary.opposites)
    // Closest pairs first, so that what is less like joins the group that it belongs to.
    clusters.join(atLeast: 0.85, bands: MinHash.bands / 3)
    clusters.join(atLeast: ClaimSimilarity.threshold, bands: MinHash.bands)
    return clusters.groups()
  }
}

/// Which group each claim belongs to.
package struct ClaimGroups {
  /// The group of each claim, as the number of the claim that stands for it.
  package let roots: [Int32]
  /// The least hash among the claims of a group, by the number of the claim that stands for it.
  private let hashes: [UInt64]

  init(roots: [Int32], hashes: [UInt64]) {
    self.roots = roots
    self.hashes = hashes
  }

  /// The id of a group: that of its claim with the least hash, in whatever order claims came.
  package func id(_ root: Int32) -> String { StableID.group(hashes[Int(root)]) }
}
