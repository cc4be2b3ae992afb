/// Words for nationalities, peoples and inhabitants.
struct DemonymsRecipe: Recipe {
  let name = "demonyms"
  let summary = "Nationalities, peoples and inhabitants; kind=adjective, person or both."
  let sources: [SourceCredit] = [.wordNet, .additions]
  let attributes = ["code", "kind", "number"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let written = try library.additions(name)
    var singular = written
    let refused = try library.additions("demonyms-refused")
    for entry in try wordNetDemonyms(library).sorted where refused[entry.phrase] == nil {
      singular.addIfAbsent(entry.phrase, entry.values)
    }
    var table = EntryTable()
    for entry in singular.sorted {
      let kinds = entry.values["kind"] ?? []
      let kind = kinds.count > 1 ? "both" : kinds.first ?? "both"
      table.add(entry.phrase, ["code": entry.values["code"] ?? [], "kind": [kind]])
    }
    for entry in singular.sorted where table[entry.phrase]?["kind"] != "adjective" {
      for plural in plurals(of: entry) {
        table.addIfAbsent(
          plural,
          ["code": entry.values["code"] ?? [], "kind": ["person"], "number": ["plural"]])
      }
    }
    return table
  }

  private func plurals(of entry: Entry) -> [String] {
    if let plural = entry["plural"] { return plural == "none" ? [] : [plural] }
    let phrase = entry.phrase
    for unchanged in ["ese", "ois", "ss", "x", "z", "ch", "sh"] where phrase.hasSuffix(unchanged) {
      return []
    }
    if phrase.hasSuffix("woman") || (phrase.hasSuffix("man") && isManCompound(phrase)) {
      return [phrase.dropLast(2) + "en"]
    }
    return phrase.hasSuffix("s") ? [] : [phrase + "s"]
  }

  /// Whether a word such as "Cornishman" ends in the noun man, unlike "German" and "Roman".
  private func isManCompound(_ phrase: String) -> Bool {
    let stem = phrase.dropLast(3)
    return ["sh", "ch", "s", "nx", "d", "er"].contains { stem.hasSuffix($0) } && stem.count > 3
  }

  private func wordNetDemonyms(_ library: SourceLibrary) throws -> EntryTable {
    let wordNet = try library.wordNet.get()
    let places = try PlaceFinder(library: library)
    let roots = try WordNetRoots(library.additions("wordnet-roots-inhabitant"), in: wordNet.nouns)
    var table = EntryTable()
    for offset in wordNet.nouns.descendants(of: roots.offsets).sorted() {
      guard let synset = wordNet.nouns.synsets[offset], !synset.isInstance else { continue }
      for word in synset.words where isDemonym(word) {
        table.add(word, ["kind": ["person"], "code": places.codes(in: synset.gloss)])
      }
    }
    for (_, synset) in wordNet.adjectives.synsets.sorted(by: { $0.key < $1.key })
    where synset.lexicographerFile == LexicographerFile.pertainym {
      let targets = synset.pointers.filter { $0.symbol == "\\" && $0.part == .noun }
      let nouns = targets.compactMap { wordNet.nouns.synsets[$0.target] }
      guard nouns.contains(where: { $0.lexicographerFile == LexicographerFile.location }) else {
        continue
      }
      for word in synset.words where isDemonym(word) {
        table.add(word, ["kind": ["adjective"], "code": places.codes(in: synset.gloss)])
      }
    }
    return table
  }

  private func isDemonym(_ word: String) -> Bool {
    word.first?.isUppercase == true && word.isPlainLatinName && word.count > 2
      && !word.contains("person") && !word.contains(".") && !word.contains("race")
      && word.split(separator: " ").count < 3
  }
}
