/// Joins claims that are alike.
///
/// Everything goes in the order of the claims' hashes, so that the order of the input does not matter.
struct Clusters {
  /// With how many earlier claims of its bucket each claim is compared at most: buckets that many
  /// claims fall into would take quadratic time.
  private static let comparisons = 8

  private let store: ClaimStore
  private let similarity: ClaimSimilarity
  /// The claims by hash.
  private let order: [Int32]
  private var sets: DisjointSets
  /// The fullest claim of each set, by its root.
  private var fullest: [Int32]
  /// For each claim the one before it in its bucket, -1 for none.
  private var previous: [Int32]

  init(_ store: ClaimStore, opposites: [UInt32: [UInt32]]) {
    self.store = store
    similarity = ClaimSimilarity(store: store, opposites: opposites)
    let hashes = store.hashes
    order = Array(0..<Int32(store.count)).sorted { hashes[Int($0)] < hashes[Int($1)] }
    sets = DisjointSets(count: store.count)
    fullest = Array(0..<Int32(store.count))
    previous = Array(repeating: -1, count: store.count)
  }

  /// Joins claims that are at least so much alike and share a key in one of some bands.
  mutating func join(atLeast least: Double, bands: Int) {
    for band in 0..<bands {
      var buckets = HashTable<Int32>(capacity: store.count)
      for claim in order {
        let terms = store.terms(of: claim)
        guard !terms.isEmpty else { continue }
        let key = MinHash.key(terms, frame: store.frames[Int(claim)], band: band)
        previous[Int(claim)] = buckets[key] ?? -1
        buckets.set(claim, for: key)
        compare(claim, atLeast: least)
      }
    }
  }

  private mutating func compare(_ claim: Int32, atLeast least: Double) {
    var other = previous[Int(claim)]
    var left = Self.comparisons
    while other >= 0, left > 0 {
      let (a, b) = (sets.root(of: other), sets.root(of: claim))
      if a != b, similarity.similarity(other, claim, atLeast: least) != nil { join(a, b) }
      other = previous[Int(other)]
      left -= 1
    }
  }

  /// Makes one set of two, unless what their fullest claims say differs.
  private mutating func join(_ a: Int32, _ b: Int32) {
    let (fullA, fullB) = (fullest[Int(a)], fullest[Int(b)])
    let least = ClaimSimilarity.groupThreshold
    guard similarity.similarity(fullA, fullB, atLeast: least) != nil else { return }
    sets.join(a, b)
    if isFuller(fullB, fullA) { fullest[Int(a)] = fullB }
  }

  /// Whether a claim has more names than another, or else more times, or else more terms.
  private func isFuller(_ a: Int32, _ b: Int32) -> Bool {
    let (factsA, factsB) = (store.facts(of: a), store.facts(of: b))
    if factsA.names != factsB.names { return factsA.names > factsB.names }
    if factsA.times != factsB.times { return factsA.times > factsB.times }
    let (termsA, termsB) = (store.terms(of: a).count, store.terms(of: b).count)
    return termsA != termsB ? termsA > termsB : store.hashes[Int(a)] < store.hashes[Int(b)]
  }

  /// The sets as groups.
  mutating func groups() -> ClaimGroups {
    var roots: [Int32] = []
    var hashes = store.hashes
    roots.reserveCapacity(store.count)
    for claim in 0..<Int32(store.count) {
      let root = sets.root(of: claim)
      roots.append(root)
      hashes[Int(root)] = min(hashes[Int(root)], store.hashes[Int(claim)])
    }
    return ClaimGroups(roots: roots, hashes: hashes)
  }
}
