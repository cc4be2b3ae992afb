/// Semantic classes of verbs.
struct VerbClassesRecipe: Recipe {
  let name = "verb-classes"
  let summary = "Verb lemmas and the WordNet files of their senses, most frequent sense first."
  let sources: [SourceCredit] = [.wordNet]
  let attributes = ["class"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let verbs = try library.wordNet.get().verbs
    var table = EntryTable()
    for (lemma, offsets) in verbs.senses {
      let lower = offsets.filter { verbs.isLowerCase(lemma, offset: $0) }
      let classes = lower.compactMap { verbs.synsets[$0]?.lexicographerFile }
        .compactMap(LexicographerFile.verbClass)
      if !classes.isEmpty { table.add(lemma, ["class": classes]) }
    }
    return table
  }
}
