/// Nouns that name a document, or that can carry a that-clause.
struct CommunicationNounsRecipe: Recipe {
  let name = "communication-nouns"
  let summary = "Nouns that name a document, a statement or a thought."
  let sources: [SourceCredit] = [.wordNet, .additions]
  let attributes = ["kind"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let wordNet = try library.wordNet.get()
    let selection = NounSelection(wordNet: wordNet)
    let other = try offsets("none", library, wordNet)
    var table = try library.additions(name)
    for kind in ["document", "statement", "thought"] {
      let wanted = try offsets(kind, library, wordNet).subtracting(other).filter {
        wordNet.nouns.synsets[$0]?.isInstance == false
      }
      let written = try library.additions(name)
      for lemma in selection.lemmas(in: wanted, share: 0.34) where written[lemma] == nil {
        table.add(lemma, ["kind": [kind]])
      }
    }
    return table
  }

  private func offsets(
    _ kind: String, _ library: SourceLibrary, _ wordNet: WordNet
  ) throws -> Set<Int> {
    let roots = try WordNetRoots(
      library.additions("wordnet-roots-\(kind)"), in: wordNet.nouns)
    return wordNet.nouns.descendants(of: roots.offsets)
  }
}
