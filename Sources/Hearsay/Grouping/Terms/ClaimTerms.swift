/// What a claim is known by: the words, names, numbers and times in it, and its tone.
package struct ClaimTerms: Equatable {
  /// What a term is, from the one that tells least of a claim to the one that tells most.
  package enum Kind: UInt8, Comparable {
    case time, light, word, name

    package static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// A term: the hash of a lemma, of a word of a name, of a time.
  package struct Term: Hashable, Comparable {
    package let hash: UInt64
    package let kind: Kind

    package static func < (a: Term, b: Term) -> Bool {
      a.hash != b.hash ? a.hash < b.hash : a.kind > b.kind
    }
  }

  /// How firmly a claim is put and when it holds, as its auxiliaries tell.
  package struct Tone: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package static let future = Tone(rawValue: 1)
    package static let possible = Tone(rawValue: 2)
    package static let required = Tone(rawValue: 4)

    package init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// The terms, sorted by hash, each hash once.
  package internal(set) var terms: [Term] = []
  /// The hashes of its numbers with their units, sorted, each once.
  package internal(set) var numbers: [UInt64] = []
  /// Who acts on whom: hashes of the heads, agent first.
  package internal(set) var roles: [Pair] = []
  package internal(set) var tone: Tone = []
  /// Whether it denies what its words say, in all of its clauses.
  package internal(set) var isNegative = false
  /// What is denied, where that is a part of it alone; sorted.
  package internal(set) var denied: [UInt64] = []

  /// An agent and whom it acts on.
  package struct Pair: Hashable {
    let agent: UInt64
    let patient: UInt64
  }

  /// The hash of all that it is known by: equal for restatements, never for claims that differ in
  /// polarity, numbers or names.
  package var hash: UInt64 {
    var state = Mix.value(UInt64(tone.rawValue) << 8 | (isNegative ? 1 : 0))
    func add(_ mark: UInt64, _ value: UInt64) { state = Mix.value(state ^ value &+ mark) }
    for term in terms { add(2, term.hash) }
    for number in numbers { add(3, number) }
    for denial in denied { add(4, denial) }
    for pair in roles {
      add(5, pair.agent)
      add(6, pair.patient)
    }
    return state
  }

  /// What claims must have in common to be restatements of one another, whatever their words.
  package var frame: UInt64 {
    var state = Mix.value(UInt64(tone.rawValue))
    for number in numbers { state = Mix.value(state ^ number) }
    for denial in denied { state = Mix.value(state ^ denial &+ 1) }
    return state
  }
}

/// The finalizer of SplitMix64 (Steele and others 2014).
enum Mix {
  @inline(__always)
  static func value(_ value: UInt64) -> UInt64 {
    var x = value &+ 0x9E37_79B9_7F4A_7C15
    x = (x ^ x >> 30) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ x >> 27) &* 0x94D0_49BB_1331_11EB
    return x ^ x >> 31
  }
}
