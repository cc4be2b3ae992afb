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

  /// Adds a claim; returns its number, which it shares with claims that are known by the same.
  ///
  /// Complexity: linear in its bytes.
  package mutating func add(_ material: ClaimMaterial, kind: ClaimKind) -> Int32 {
    let terms = reader.terms(of: material)
    var salt = UInt64(Mood(kind).rawValue)
    if Self.isThin(terms) { salt = Mix.value(salt ^ Self.hash(material.source) | 1) }
    return store.add(terms, salt: salt)
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

  /// Whether a claim says too little to be told from others: "It is true." Only repetitions by the
  /// same source count as restatements of it.
  private static func isThin(_ claim: ClaimTerms) -> Bool {
    claim.numbers.isEmpty && claim.terms.count { $0.kind >= .word } < 2
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// What is done with a claim: who asks whether it is so does not repeat it.
  private enum Mood: UInt8 {
    case asserted, asked, demanded, refused, wished

    init(_ kind: ClaimKind) {
      switch kind {
      case .question: self = .asked
      case .directive: self = .demanded
      case .refusal: self = .refused
      case .attitude: self = .wished
      default: self = .asserted
      }
    }
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
