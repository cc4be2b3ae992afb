package import HearsayMatching
package import HearsayText

/// What the lexicons say of a word's part of speech, for words that the treebank does not have.
///
/// The word classes of its lemmas give tags ("denies" is a verb's third person, "bigger" an adjective's
/// comparative), the lists of names say whether it may be one.
package struct LexicalTags: Sendable {
  private let lexicons: Lexicons
  private let rules: InflectionRules
  private static let nameLists: [(LexiconSet, UInt64)] = [
    (LexiconSet(.commonWords), 1 << 58), (LexiconSet(.givenNames), 1 << 59),
    ([LexiconSet(.cities), LexiconSet(.countries), LexiconSet(.regions)], 1 << 60),
    (LexiconSet(.demonyms), 1 << 61),
    (LexiconSet(.titles), 1 << 62),
  ]

  /// Reads from these lexicons.
  package init(lexicons: Lexicons) {
    self.lexicons = lexicons
    rules = InflectionRules(lexicons: lexicons)
  }

  /// The class of a form: words with the same tags in the same lists have the same one.
  ///
  /// Complexity: linear in the bytes.
  package func lexicalClass(_ bytes: [UInt8], _ form: WordForms.Form) -> UInt32 {
    guard form.shape.contains(.letter) else { return 0 }
    let facts = lexicons.facts(foldedHash: form.foldedHash)
    var bits = tags(FoldedWord.folded(bytes, form.span.range), facts).rawValue
    for (lists, bit) in Self.nameLists where !facts.lexicons.isDisjoint(with: lists) { bits |= bit }
    return UInt32(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The tags that a word has by its lemmas' classes.
  func tags(_ word: [UInt8], _ facts: Lexicons.WordFacts) -> TagSet {
    var tags: TagSet = []
    for letter in letters(facts, .wordClasses) { tags.formUnion(Self.baseTags(letter)) }
    for letter in letters(facts, .irregularForms) { tags.formUnion(Self.irregularTags(letter)) }
    for (inflection, letter, inflected) in Self.inflections {
      let base = rules.base(word, inflection)
      guard base.count != word.count else { continue }
      let lemma = lexicons.facts(foldedHash: FoldedWord.hash(base, 0..<base.count))
      if letters(lemma, .wordClasses).contains(letter) { tags.formUnion(inflected) }
    }
    return tags
  }

  /// The letters of a word's classes in a lexicon, as "n" for nouns.
  private func letters(_ facts: Lexicons.WordFacts, _ lexicon: LexiconName) -> [UInt8] {
    guard facts.lexicons.has(lexicon) else { return [] }
    for entry in lexicons.entries(of: facts) where entry.lexicon == lexicon {
      return lexicons.attributeBytes("pos", of: Int(entry.entry)) ?? []
    }
    return []
  }

  private static let inflections: [(InflectionClass, UInt8, TagSet)] = [
    (.plural, 0x6E, TagSet(.nns)), (.verbS, 0x76, TagSet(.vbz)),
    (.verbPast, 0x76, TagSet(.vbd, .vbn)), (.verbIng, 0x76, TagSet(.vbg)),
    (.comparative, 0x61, TagSet(.jjr)), (.superlative, 0x61, TagSet(.jjs)),
  ]

  private static func baseTags(_ letter: UInt8) -> TagSet {
    switch letter {
    case 0x6E: TagSet(.nn)
    case 0x76: TagSet(.vb, .vbp)
    case 0x61: TagSet(.jj)
    case 0x72: TagSet(.rb)
    default: []
    }
  }

  private static func irregularTags(_ letter: UInt8) -> TagSet {
    switch letter {
    case 0x6E: TagSet(.nns)
    case 0x76: TagSet(.vbd, .vbn)
    case 0x61: TagSet(.jjr)
    default: []
    }
  }
}
