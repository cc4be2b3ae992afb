/// Capitals and seats that are said to speak.
struct CapitalsRecipe: Recipe {
  let name = "capitals"
  let summary = "Capitals, and seats that stand for a government or an institution."
  let sources: [SourceCredit] = [.geoNames, .additions]
  let attributes = ["code", "stands-for", "ambiguous"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let judge = try library.judge.get()
    let countries = try library.gathered(CountriesRecipe())
    var table = try library.additions(name)
    let current = Set(try library.cldr.get().territories.map(\.code))
    for country in try library.geoNames.get().countries
    where !country.capital.isEmpty && current.contains(country.iso) && country.population > 10_000 {
      let article = countries[country.name]?["article"].map { "\($0) " } ?? ""
      let meaning = "government of \(article)\(country.name)"
      for spelling in country.capital.trimmingSpaces.withASCIISpelling
      where !judge.hasOnlyCommonWords(spelling) {
        table.addIfAbsent(spelling, ["code": [country.iso], "stands-for": [meaning]])
      }
    }
    for entry in table.sorted where judge.isAmbiguousPlace(entry.phrase) {
      table.set("ambiguous", to: ["1"], for: entry.phrase)
    }
    return table
  }
}
