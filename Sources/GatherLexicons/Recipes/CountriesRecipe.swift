/// Countries under the names that papers print.
struct CountriesRecipe: Recipe {
  let name = "countries"
  let summary = "Countries and parts of countries that are treated as such; code= is ISO 3166-1."
  let sources: [SourceCredit] = [.cldr, .geoNames, .additions]
  let attributes = ["code", "article", "ambiguous"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    var table = try library.additions("countries")
    for territory in try library.cldr.get().territories where isCountry(territory.code) {
      guard territory.alternative != "variant" || !territory.name.contains("(") else { continue }
      guard let name = printedName(territory.name) else { continue }
      for spelling in spellings(name) { table.addIfAbsent(spelling, ["code": [territory.code]]) }
    }
    for country in try library.geoNames.get().countries {
      guard let name = printedName(country.name) else { continue }
      for spelling in spellings(name) { table.addIfAbsent(spelling, ["code": [country.iso]]) }
    }
    try mark(&table, library)
    return table
  }

  private func mark(_ table: inout EntryTable, _ library: SourceLibrary) throws {
    let withArticle = try library.additions("countries-with-article")
    let judge = try library.judge.get()
    for entry in table.sorted {
      if withArticle[entry.phrase] != nil {
        table.set("article", to: ["the"], for: entry.phrase)
      }
      if judge.isAmbiguousPlace(entry.phrase) {
        table.set("ambiguous", to: ["1"], for: entry.phrase)
      }
    }
  }

  private func isCountry(_ code: String) -> Bool {
    let notCountries = [
      "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "CP", "DG", "IC", "EA", "AC", "TA",
    ]
    return code.count == 2 && !notCountries.contains(code)
  }

  /// The name without notes in brackets, or nil if papers do not print it so.
  private func printedName(_ name: String) -> String? {
    guard !name.contains(" - "), !name.contains(" SAR "), !name.contains(","),
      !name.hasPrefix("The ")
    else { return nil }
    return String(name.prefix { $0 != "(" }).trimmingSpaces
  }

  private func spellings(_ name: String) -> [String] {
    let variants = name.hasPrefix("St. ") ? [name, "St " + name.dropFirst(4)] : [name]
    return variants.flatMap(\.withASCIISpelling)
  }
}
