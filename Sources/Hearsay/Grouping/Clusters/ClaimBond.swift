internal import HearsayText

/// Whose restatements of a claim count as such.
enum ClaimBond: Equatable {
  /// Anybody's: the claim says the same whoever makes it.
  case free
  /// Its source's alone: what somebody hopes, asks, demands or declines tells of himself, and a few
  /// words that make no clause say too little to be the same claim from others.
  case source(mood: UInt64)
  /// Nobody's: it says nothing that could be told apart.
  case alone

  init(_ material: ClaimMaterial, _ claim: ClaimTerms, _ kind: ClaimKind) {
    let words = claim.terms.count { $0.kind == .word }
    let mood = Self.mood(kind)
    let isThin = claim.numbers.isEmpty && claim.terms.count { $0.kind >= .word } < 2
    if claim.numbers.isEmpty, words == 0 || words < 2 && !material.hasClauses {
      self = .alone
    } else if mood == 0, !isThin, material.hasClauses {
      self = .free
    } else {
      self = material.source.isEmpty ? .alone : .source(mood: mood)
    }
  }

  /// What sets the claim apart from others that are known by the same; 0 for nothing.
  func salt(_ material: ClaimMaterial, id: [UInt8]) -> UInt64 {
    switch self {
    case .free: 0
    case .source(let mood): Mix.value(Self.lastWord(of: material.source) ^ mood) | 1
    case .alone: FoldedWord.exactHash(id, 0..<id.count) | 1
    }
  }

  private static func mood(_ kind: ClaimKind) -> UInt64 {
    switch kind {
    case .question: 1
    case .directive: 2
    case .refusal: 3
    case .attitude: 4
    case .statement, .denial, .decision, .belief, .prediction, .intention, .evidence, .perception: 0
    }
  }

  /// The word by which a source is known in all articles: a surname, the head of a description.
  private static func lastWord(of name: [UInt8]) -> UInt64 {
    var words = ClaimWordScanner(name, 0..<name.count)
    var last = 0..<0
    while let word = words.next() { last = word.range }
    return FoldedWord.hash(name, last)
  }
}
