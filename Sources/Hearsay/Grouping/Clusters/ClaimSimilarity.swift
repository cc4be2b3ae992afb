/// Whether two claims say the same, or one denies what the other says.
struct ClaimSimilarity {
  /// How like two claims must be: the weight of what they share in that of all their terms.
  ///
  /// Fitted on the pairs of `Corpus/rules/grouping`.
  static let threshold = 0.6
  /// How like the fullest claims of two groups must be to become one: restatements of restatements
  /// must not lead away from the claim.
  static let groupThreshold = 0.45

  let store: ClaimStore
  let opposites: [UInt32: [UInt32]]

  /// The weighted Jaccard index of two claims (Ioffe 2010), or nil where they cannot be restatements:
  /// both have a name that the other has not, or a time, or words of opposite meaning, or roles are
  /// turned round.
  ///
  /// Complexity: linear in their terms.
  func similarity(_ a: Int32, _ b: Int32, atLeast least: Double) -> Double? {
    let (factsA, factsB) = (store.facts(of: a), store.facts(of: b))
    if factsA.agent != 0, factsA.agent == factsB.patient, factsA.patient == factsB.agent {
      return nil
    }
    var comparison = Comparison(numbers: Int(factsA.numbers))
    comparison.compare(store.terms(of: a), store.terms(of: b))
    let value = comparison.value
    guard value >= least, !comparison.contradicts, !haveOpposites(a, b) else { return nil }
    return value
  }

  /// Whether a word of one claim excludes one of the other, and neither claim has both.
  private func haveOpposites(_ a: Int32, _ b: Int32) -> Bool {
    let (termsA, termsB) = (store.terms(of: a), store.terms(of: b))
    for term in termsA {
      guard let others = opposites[term >> 2], !Self.has(termsB, term >> 2) else { continue }
      if others.contains(where: { Self.has(termsB, $0) && !Self.has(termsA, $0) }) { return true }
    }
    return false
  }

  private static func has(_ terms: ArraySlice<UInt32>, _ hash: UInt32) -> Bool {
    terms.contains { $0 >> 2 == hash }
  }
}

/// What two claims share, and what each has alone.
private struct Comparison {
  private var shared: Int
  private var all: Int
  /// Names and times that only the one has, and only the other.
  private var names = (0, 0)
  private var times = (0, 0)

  /// Begins with the numbers, which both have.
  init(numbers: Int) {
    shared = 2 * min(numbers, 2)
    all = shared
  }

  var value: Double { all > 0 ? Double(shared) / Double(all) : 0 }

  /// Whether each has a name, or each has a time, that the other has not.
  var contradicts: Bool { names.0 > 0 && names.1 > 0 || times.0 > 0 && times.1 > 0 }

  mutating func compare(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) {
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex || j < b.endIndex {
      if j == b.endIndex || i < a.endIndex && a[i] >> 2 < b[j] >> 2 {
        Self.add(a[i], &all, &names.0, &times.0)
        i += 1
      } else if i == a.endIndex || b[j] >> 2 < a[i] >> 2 {
        Self.add(b[j], &all, &names.1, &times.1)
        j += 1
      } else {
        shared += min(ClaimStore.weight(a[i]), ClaimStore.weight(b[j]))
        all += max(ClaimStore.weight(a[i]), ClaimStore.weight(b[j]))
        i += 1
        j += 1
      }
    }
  }

  private static func add(_ term: UInt32, _ all: inout Int, _ names: inout Int, _ times: inout Int)
  {
    all += ClaimStore.weight(term)
    if term & 3 == UInt32(ClaimTerms.Kind.name.rawValue) { names += 1 }
    if term & 3 == UInt32(ClaimTerms.Kind.time.rawValue) { times += 1 }
  }
}
