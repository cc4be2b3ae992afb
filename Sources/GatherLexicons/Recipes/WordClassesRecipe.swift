/// Word classes of single-word lemmas.
struct WordClassesRecipe: Recipe {
  let name = "word-classes"
  let summary = "Lemmas and their word classes (n, v, a, r), most frequent first."
  let sources: [SourceCredit] = [.wordNet, .words]
  let attributes = ["pos"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let wordNet = try library.wordNet.get()
    let words = try library.words.get().lowerCase
    var uses: [String: [(part: WordNetPart, count: Int)]] = [:]
    for part in WordNetPart.allCases {
      let section = wordNet.section(part)
      for (lemma, offsets) in section.senses where isPlain(lemma) {
        guard offsets.contains(where: { section.isLowerCase(lemma, offset: $0) }) else { continue }
        uses[lemma, default: []].append((part, wordNet.count(lemma, part)))
      }
    }
    var table = EntryTable()
    for (lemma, list) in uses {
      guard words.contains(lemma) || list.contains(where: { $0.count > 0 }) else { continue }
      let ordered = list.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }
      table.add(lemma, ["pos": ordered.map(\.element.part.letter)])
    }
    return table
  }

  private func isPlain(_ lemma: String) -> Bool {
    lemma.utf8.count > 1 && lemma.first?.isLetter == true
      && lemma.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x27 }
  }
}
