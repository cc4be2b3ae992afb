/// Whether two claims say the same, or one denies what the other says.
struct ClaimSimilarity {
  /// How like two claims must be: the weight of what they share in that of all their terms.
  ///
  /// Fitted on the pairs of `Corpus/rules/grouping`.
  static let threshold = 0.6
  /// How like the fullest claims of two groups must be to become one: restatements of restatements
  /// must not lead away from the claim.
  static let groupThreshold = 0.45

  /// How like their words must be without the names.
  static let wordThreshold = 0.5
  /// The same where they share but one.
  static let oneWordThreshold = 0.65
  /// How like a claim and its denial must be: they differ in one word already.
  static let denialThreshold = 0.7

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
    let isDenial = factsA.isNegative != factsB.isNegative
    let least = isDenial ? max(least, Self.denialThreshold) : least
    var comparison = Comparison(numbers: Int(factsA.numbers))
    comparison.compare(store.terms(of: a), store.terms(of: b))
    let value = comparison.value
    guard value >= least, comparison.sharesWords, !comparison.contradicts, !haveOpposites(a, b)
    else { return nil }
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
  /// The same for words that are no names.
  private var words = (shared: 0, all: 0)
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

  /// Whether both have enough of the words that are no names: names alone make no claim, and one word
  /// in two makes none either.
  var sharesWords: Bool {
    guard words.all > 0 else { return true }
    let isOneWord = words.shared < 2 * ClaimStore.weight(UInt32(ClaimTerms.Kind.word.rawValue))
    let least = isOneWord ? ClaimSimilarity.oneWordThreshold : ClaimSimilarity.wordThreshold
    return Double(words.shared) >= least * Double(words.all)
  }

  mutating func compare(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) {
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex || j < b.endIndex {
      if j == b.endIndex || i < a.endIndex && a[i] >> 2 < b[j] >> 2 {
        add(a[i], isFirst: true)
        i += 1
      } else if i == a.endIndex || b[j] >> 2 < a[i] >> 2 {
        add(b[j], isFirst: false)
        j += 1
      } else {
        let (weightA, weightB) = (ClaimStore.weight(a[i]), ClaimStore.weight(b[j]))
        shared += min(weightA, weightB)
        all += max(weightA, weightB)
        if max(weightA, weightB) < ClaimStore.weight(3) {
          words.shared += min(weightA, weightB)
          words.all += max(weightA, weightB)
        }
        i += 1
        j += 1
      }
    }
  }

  /// Adds a term that only one of the two has.
  private mutating func add(_ term: UInt32, isFirst: Bool) {
    let weight = ClaimStore.weight(term)
    all += weight
    switch ClaimTerms.Kind(rawValue: UInt8(term & 3)) {
    case .name: if isFirst { names.0 += 1 } else { names.1 += 1 }
    case .time: if isFirst { times.0 += 1 } else { times.1 += 1 }
    case .word, .light: words.all += weight
    case nil: break
    }
  }
}
