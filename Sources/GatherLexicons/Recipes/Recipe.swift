/// One generated lexicon: what it is called, where it comes from, and how it is gathered.
protocol Recipe: Sendable {
  /// Name of the file without its extension.
  var name: String { get }

  /// One line that says what the file holds.
  var summary: String { get }

  /// Sources used, in the order in which the header names them.
  var sources: [SourceCredit] { get }

  /// Attribute keys in the order in which they are written.
  var attributes: [String] { get }

  /// Gathers the entries.
  func gather(from library: SourceLibrary) throws -> EntryTable
}

/// Every recipe, in the order in which the files are written.
let recipes: [any Recipe] = [
  CountriesRecipe(),
  DemonymsRecipe(),
  RegionsRecipe(),
  CitiesRecipe(),
  CapitalsRecipe(),
  LanguagesRecipe(),
  CurrenciesRecipe(),
  CommonWordsRecipe(),
  IrregularFormsRecipe(),
  VerbClassesRecipe(),
  PersonNounsRecipe(),
  OrganizationNounsRecipe(),
  CommunicationNounsRecipe(),
  WordClassesRecipe(),
]
