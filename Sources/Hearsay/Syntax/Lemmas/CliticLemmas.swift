/// Lemmas of the clitics that stand for different words by their tag: "n't", "'s", "'d", "an".
enum CliticLemmas {
  /// The lemma of a folded clitic; nil for any other word.
  static func lemma(_ word: [UInt8], _ tag: PennTag) -> [UInt8]? {
    guard word.count <= 3, let first = word.first else { return nil }
    switch (first, word.last) {
    case (0x6E, 0x74) where tag == .rb && word.count == 3 && word[1] == 0x27:
      return Array("not".utf8)
    case (0x61, 0x6E) where tag == .dt && word.count == 2: return [0x61]
    case (0x27, 0x73) where tag == .vbz: return Array("be".utf8)
    case (0x27, 0x64) where tag == .md: return Array("would".utf8)
    case (0x27, 0x64) where tag.isVerb: return Array("have".utf8)
    default: return nil
    }
  }
}
