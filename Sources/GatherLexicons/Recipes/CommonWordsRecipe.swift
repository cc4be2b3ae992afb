/// Ordinary words, for deciding what is no name.
struct CommonWordsRecipe: Recipe {
  let name = "common-words"
  let summary = "Words that are written in lower case, in all their forms, without possessives."
  let sources: [SourceCredit] = [.words]
  let attributes: [String] = []

  func gather(from library: SourceLibrary) throws -> EntryTable {
    var table = EntryTable()
    for word in try library.words.get().lowerCase.sorted() { table.add(word) }
    return table
  }
}
