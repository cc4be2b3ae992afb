/// Cities of 15,000 inhabitants and more.
struct CitiesRecipe: Recipe {
  let name = "cities"
  let summary = "Cities; pop= is the population in thousands of the largest city of the name."
  let sources: [SourceCredit] = [.geoNames, .additions]
  let attributes = ["code", "pop", "ambiguous"]

  /// A town with an ambiguous name is kept above this number of inhabitants.
  private let ambiguousThreshold = 300_000

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let judge = try library.judge.get()
    let written = try library.additions(name)
    let others = try OtherNames(library: library)
    var table = EntryTable()
    for city in try library.geoNames.get().cities {
      for spelling in spellings(of: city) where isWanted(spelling, city, judge, others) {
        add(spelling, city.countrycode, city.population, to: &table)
      }
    }
    for entry in written.sorted {
      let population = (entry["pop"].flatMap { Int($0) } ?? 0) * 1000
      add(entry.phrase, entry["code"] ?? "", population, to: &table)
      table.add(entry.phrase, ["code": entry.values["code"] ?? []])
    }
    for entry in table.sorted where judge.isAmbiguousPlace(entry.phrase) {
      table.set("ambiguous", to: ["1"], for: entry.phrase)
    }
    return table
  }

  private func add(_ phrase: String, _ code: String, _ population: Int, to table: inout EntryTable)
  {
    let thousands = (population + 500) / 1000
    let known = table[phrase.straightened]
    table.add(phrase, ["code": [code]])
    guard thousands > known?["pop"].flatMap({ Int($0) }) ?? -1 else { return }
    let others = known?.values["code"]?.filter { $0 != code } ?? []
    table.set("code", to: [code] + others, for: phrase.straightened)
    table.set("pop", to: [String(thousands)], for: phrase.straightened)
  }

  private func isWanted(
    _ name: String, _ city: GeoCity, _ judge: NameJudge, _ others: OtherNames
  ) -> Bool {
    let size = city.population
    guard name.count > 2, name.first?.isUppercase == true || name.hasPrefix("'s-") else {
      return false
    }
    if name.count == 3, size < 100_000 { return false }
    if name.split(separator: " ").contains(where: isOrdinal) { return false }
    if others.belongs(name, toOtherThan: city) { return false }
    return size > ambiguousThreshold || !judge.isAmbiguous(name) && !judge.hasOnlyCommonWords(name)
  }

  /// Whether the word is a Roman numeral with a full stop, as in the districts of Budapest.
  private func isOrdinal(_ word: Substring) -> Bool {
    word.hasSuffix(".") && word.dropLast().allSatisfy { "IVXL".contains($0) }
  }

  /// The name in ASCII and as written, with the short forms of "Saint" and German "ue" for "ü".
  private func spellings(of city: GeoCity) -> [String] {
    let name = city.name.straightened
    guard name.isPlainLatinName || name.asciiSpelling?.isPlainLatinName == true else { return [] }
    var names = name.isPlainLatinName ? name.withASCIISpelling : [name.asciiSpelling ?? name]
    if name.hasPrefix("Saint ") {
      names += ["St. " + name.dropFirst(6), "St " + name.dropFirst(6)]
    }
    if ["AT", "CH", "DE"].contains(city.countrycode) {
      names += city.alternatenames.filter { $0 != name && $0 == umlautsSpelledOut(name) }
    }
    return names.filter { !isTransliteration($0, of: city) }.map(withoutOuterApostrophes)
  }

  /// Whether the spelling has the long vowels of a scholarly transliteration, which no paper prints.
  private func isTransliteration(_ name: String, of city: GeoCity) -> Bool {
    let longVowels: Set<Character> = ["ā", "ē", "ī", "ō", "ū", "Ā", "Ē", "Ī", "Ō", "Ū"]
    let withLongVowels = ["LT", "LV", "NZ", "PF", "TO", "US", "WS"]
    return !withLongVowels.contains(city.countrycode) && name.contains { longVowels.contains($0) }
  }

  /// "Ain Azel" for "'Ain Azel", but "'s-Hertogenbosch" stays.
  private func withoutOuterApostrophes(_ name: String) -> String {
    var name = name[...]
    if name.hasSuffix("'") { name.removeLast() }
    if name.hasPrefix("'"), !name.hasPrefix("'s-") { name.removeFirst() }
    return String(name)
  }

  private func umlautsSpelledOut(_ name: String) -> String {
    [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ö", "Oe"), ("Ü", "Ue"), ("ß", "ss")]
      .reduce(name) { $0.replacing($1.0, with: $1.1) }
  }
}
