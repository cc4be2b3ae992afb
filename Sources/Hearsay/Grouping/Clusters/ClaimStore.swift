/// What is kept of the claims that are grouped: no text, some four bytes for each term.
///
/// Claims that are known by the same things are kept once.
struct ClaimStore {
  /// The terms of all claims, one claim after the other, each sorted: 30 bits of a term's hash, then
  /// two bits of its kind.
  private var terms: [UInt32] = []
  private var ends: [UInt32] = []
  /// What each claim is known by, as one number.
  private(set) var hashes: [UInt64] = []
  /// What it must have in common with its restatements.
  private(set) var frames: [UInt64] = []
  private var facts: [Facts] = []
  private var places = HashTable<Int32>(capacity: 1 << 10)

  /// What else is kept of a claim.
  struct Facts {
    /// Hashes of the agent and of whom it acts on, in its first clause that has both; 0 without.
    let agent: UInt32
    let patient: UInt32
    let names: UInt8
    let times: UInt8
    let numbers: UInt8
    let isNegative: Bool
  }

  /// How many different claims there are.
  var count: Int { hashes.count }

  /// Adds a claim unless it is there.
  ///
  /// - Parameters:
  ///   - claim: What it is known by.
  ///   - salt: What sets it apart from other claims that are known by the same; 0 for nothing.
  /// - Returns: Its number.
  mutating func add(_ claim: ClaimTerms, salt: UInt64) -> Int32 {
    let hash = salt == 0 ? claim.hash : Mix.value(claim.hash ^ salt)
    if let place = places[hash] { return place }
    let place = Int32(hashes.count)
    places.set(place, for: hash)
    hashes.append(hash)
    frames.append(salt == 0 ? claim.frame : Mix.value(claim.frame ^ salt))
    for term in claim.terms {
      terms.append(ClaimVocabulary.short(term.hash) << 2 | UInt32(term.kind.rawValue))
    }
    ends.append(UInt32(terms.count))
    let roles = claim.roles.first
    facts.append(
      Facts(
        agent: roles.map { ClaimVocabulary.short($0.agent) } ?? 0,
        patient: roles.map { ClaimVocabulary.short($0.patient) } ?? 0,
        names: Self.count(claim, .name), times: Self.count(claim, .time),
        numbers: UInt8(min(255, claim.numbers.count)), isNegative: claim.isNegative))
    return place
  }

  private static func count(_ claim: ClaimTerms, _ kind: ClaimTerms.Kind) -> UInt8 {
    UInt8(min(255, claim.terms.count { $0.kind == kind }))
  }

  /// The terms of a claim.
  func terms(of claim: Int32) -> ArraySlice<UInt32> {
    terms[(claim > 0 ? Int(ends[Int(claim) - 1]) : 0)..<Int(ends[Int(claim)])]
  }

  /// What else is known of a claim.
  func facts(of claim: Int32) -> Facts { facts[Int(claim)] }

  /// How much a term counts, by its two bits of kind.
  @inline(__always)
  static func weight(_ term: UInt32) -> Int { max(1, Int(term & 3)) }
}
