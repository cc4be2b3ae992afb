/// Nouns for kinds of people.
struct PersonNounsRecipe: Recipe {
  let name = "person-nouns"
  let summary = "Nouns for kinds of people: roles, relations, characters."
  let sources: [SourceCredit] = [.wordNet, .additions]
  let attributes: [String] = []

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let wordNet = try library.wordNet.get()
    let refused = try library.additions("person-nouns-refused")
    let people = wordNet.nouns.synsets.filter {
      $0.value.lexicographerFile == LexicographerFile.person && !$0.value.isInstance
    }
    var table = EntryTable()
    let selection = NounSelection(wordNet: wordNet)
    for lemma in selection.lemmas(in: Set(people.keys), share: 0.4) where refused[lemma] == nil {
      table.add(lemma)
    }
    table.add(contentsOf: try library.additions(name))
    return table
  }
}
