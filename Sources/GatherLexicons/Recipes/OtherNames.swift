/// Names of countries, states and peoples, which a town of the same name must not claim.
struct OtherNames {
  private let countries: EntryTable
  private let states: EntryTable
  private let demonyms: EntryTable
  private let refused: EntryTable

  init(library: SourceLibrary) throws {
    countries = try library.gathered(CountriesRecipe())
    demonyms = try library.gathered(DemonymsRecipe())
    refused = try library.additions("cities-refused")
    var states = EntryTable()
    for state in try library.geoNames.get().states { states.add(state.name) }
    self.states = states
  }

  /// Whether the name means something else than the city to a reader.
  func belongs(_ name: String, toOtherThan city: GeoCity) -> Bool {
    if refused[name] != nil || demonyms[name] != nil { return true }
    if let codes = countries[name]?.values["code"] { return !codes.contains(city.countrycode) }
    return states[name] != nil && city.population < 500_000
  }
}
