/// Nouns for kinds of organization.
struct OrganizationNounsRecipe: Recipe {
  let name = "organization-nouns"
  let summary = "Nouns for kinds of organization and institution."
  let sources: [SourceCredit] = [.wordNet, .additions]
  let attributes: [String] = []

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let wordNet = try library.wordNet.get()
    let refused = try library.additions("organization-nouns-refused")
    let roots = try WordNetRoots(
      library.additions("wordnet-roots-organization"), in: wordNet.nouns)
    let groups = wordNet.nouns.descendants(of: roots.offsets).filter {
      wordNet.nouns.synsets[$0]?.isInstance == false
    }
    var table = EntryTable()
    let selection = NounSelection(wordNet: wordNet)
    for lemma in selection.lemmas(in: groups, share: 0.34) where refused[lemma] == nil {
      table.add(lemma)
    }
    table.add(contentsOf: try library.additions(name))
    return table
  }
}
