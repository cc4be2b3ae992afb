/// Regions of countries, regions of the world, and features of the earth.
struct RegionsRecipe: Recipe {
  let name = "regions"
  let summary = "Regions, states and provinces, macro regions, seas, rivers and mountains."
  let sources: [SourceCredit] = [.cldr, .wordNet, .geoNames, .additions]
  let attributes = ["code", "kind", "ambiguous"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    var table = EntryTable()
    for state in try library.geoNames.get().states where state.name.count > 2 {
      table.add(state.name, ["code": ["US"], "kind": ["state"]])
    }
    for entry in try library.additions(name).sorted {
      table.addIfAbsent(entry.phrase, entry.values)
    }
    let judge = try library.judge.get()
    try addSubdivisions(to: &table, library)
    try addFeatures(to: &table, library)
    for entry in table.sorted where judge.isAmbiguousPlace(entry.phrase) {
      table.set("ambiguous", to: ["1"], for: entry.phrase)
    }
    return table
  }

  private func addSubdivisions(to table: inout EntryTable, _ library: SourceLibrary) throws {
    let cldr = try library.cldr.get()
    let judge = try library.judge.get()
    let types = try library.additions("region-types")
    let withoutRegions = try library.additions("countries-without-regions")
    let others = try [
      library.additions("regions-refused"), library.gathered(CountriesRecipe()),
      library.gathered(DemonymsRecipe()),
    ]
    var gathered = EntryTable()
    for region in cldr.subdivisions where cldr.firstLevelRegions.contains(region.code) {
      let name = bareName(region.name, types: types)
      let code = region.code.prefix(2).uppercased()
      guard name.count > 3, withoutRegions[code] == nil, name.straightened.isPlainLatinName else {
        continue
      }
      let spellings = name.withASCIISpelling.filter { spelling in
        !judge.isAmbiguous(spelling) && !judge.hasOnlyCommonWords(spelling)
          && others.allSatisfy { $0[spelling] == nil }
      }
      for spelling in spellings where table[spelling] == nil {
        gathered.add(spelling, ["code": [code], "kind": ["region"]])
      }
    }
    table.add(contentsOf: gathered)
  }

  /// "Altai" for "Altai Krai", "Bay" for "Bay, Somalia"; names in two languages give the first.
  private func bareName(_ name: String, types: EntryTable) -> String {
    let first = name.prefix { !",/(†".contains($0) }
    var words = first.replacing("–", with: "-").split(separator: " ")
    for length in [2, 1] where words.count > length {
      if types[words.suffix(length).joined(separator: " ")] != nil {
        words.removeLast(length)
      }
    }
    return words.joined(separator: " ")
  }

  private func addFeatures(to table: inout EntryTable, _ library: SourceLibrary) throws {
    let nouns = try library.wordNet.get().nouns
    let judge = try library.judge.get()
    let countries = try library.gathered(CountriesRecipe())
    let demonyms = try library.gathered(DemonymsRecipe())
    let refused = try library.additions("regions-refused")
    let roots = try WordNetRoots(library.additions("wordnet-roots-place"), in: nouns)
    for (root, kind) in roots.kinds {
      for offset in nouns.descendants(of: [root]).sorted() {
        guard let synset = nouns.synsets[offset], synset.isInstance else { continue }
        let codes = countryCodes(of: synset, nouns: nouns, countries: countries)
        for word in synset.words where word.count > 3 && word.first?.isUppercase == true {
          guard !judge.isAmbiguous(word), countries[word] == nil, demonyms[word] == nil,
            refused[word] == nil, word.isPlainLatinName
          else { continue }
          table.addIfAbsent(word, ["code": codes, "kind": [kind]])
        }
      }
    }
  }

  /// Codes of the countries that the feature is part of.
  private func countryCodes(
    of synset: Synset, nouns: WordNetSection, countries: EntryTable
  ) -> [String] {
    let wholes = synset.targets("#p").compactMap { nouns.synsets[$0] }
    let above = wholes.flatMap { $0.targets("#p") }.compactMap { nouns.synsets[$0] }
    var codes: [String] = []
    for whole in wholes + above {
      guard let word = whole.words.first, let code = countries[word]?["code"] else { continue }
      if !codes.contains(code) { codes.append(code) }
    }
    return codes.sorted()
  }
}
