/// Chooses nouns by the senses that matter.
struct NounSelection {
  let wordNet: WordNet

  /// Whether the wanted senses prevail: the first sense, or the given share of tagged uses.
  func prevails(_ lemma: String, in wanted: Set<Int>, share: Double) -> Bool {
    let offsets = wordNet.nouns.senses[lemma] ?? []
    let counts = offsets.indices.map { wordNet.count(lemma, .noun, sense: $0 + 1) }
    let hits = offsets.indices.filter {
      wanted.contains(offsets[$0]) && wordNet.nouns.isLowerCase(lemma, offset: offsets[$0])
    }
    guard let first = hits.first else { return false }
    let total = counts.reduce(0, +)
    guard total > 0 else { return first == 0 }
    return first == 0 || Double(hits.reduce(0) { $0 + counts[$1] }) >= share * Double(total)
  }

  /// Whether the lemma is hardly ever a noun.
  func isRarelyNoun(_ lemma: String) -> Bool {
    let noun = wordNet.count(lemma, .noun)
    let other =
      wordNet.count(lemma, .verb) + wordNet.count(lemma, .adjective)
      + wordNet.count(lemma, .adverb)
    return other > 10 * (noun + 1)
  }

  /// Lemmas in which the senses prevail, sorted.
  func lemmas(in wanted: Set<Int>, share: Double) -> [String] {
    wordNet.nouns.senses.keys.sorted().filter {
      $0.first?.isLetter == true && prevails($0, in: wanted, share: share) && !isRarelyNoun($0)
    }
  }
}
