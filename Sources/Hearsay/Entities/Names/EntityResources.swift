package import HearsayMatching
internal import HearsayText

/// What the entity stage looks up, made once from the lexicons.
package struct EntityResources: Sendable {
  /// The lexicons.
  package let lexicons: Lexicons
  private let contextOf: [ContextClass]
  private let signOf: [Int8]

  /// Makes the tables.
  ///
  /// Complexity: linear in the entries.
  package init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    var signs = [Int8](repeating: -1, count: 128)
    for sign in Sign.allCases {
      if let lexicon = sign.lexicon { signs[lexicon.index] = Int8(sign.rawValue) }
    }
    signOf = signs
    contextOf = Self.contexts(lexicons)
  }

  /// The class of a context word.
  @inline(__always)
  package func context(_ word: WordID) -> ContextClass {
    word >= 0 && Int(word) < contextOf.count ? contextOf[Int(word)] : .none
  }

  /// The signs of the lexicons that hold a word.
  package func signs(_ set: LexiconSet) -> Signs {
    var bits = set.rawValue
    var result: UInt64 = 0
    while bits != 0 {
      let index = bits.trailingZeroBitCount
      bits &= bits - 1
      if signOf[index] >= 0 { result |= 1 << UInt64(signOf[index]) }
    }
    return Signs(rawValue: result)
  }

  /// The sign of a lexicon; nil when the stage does not read it.
  @inline(__always)
  package func sign(_ lexicon: LexiconName) -> Sign? {
    signOf[lexicon.index] < 0 ? nil : Sign(rawValue: UInt8(signOf[lexicon.index]))
  }

  private static func contexts(_ lexicons: Lexicons) -> [ContextClass] {
    let classes = ContextClass.allCases.map { ("\($0)", $0) }
    var table: [ContextClass] = []
    for entry in lexicons.entries(in: .nameContexts) {
      let words = lexicons.words(of: entry)
      guard words.count == 1, words[0] >= 0, let name = lexicons.attribute("class", of: entry),
        let found = classes.first(where: { $0.0 == name })
      else { continue }
      let word = Int(words[0])
      while table.count <= word { table.append(.none) }
      table[word] = found.1
    }
    return table
  }
}
