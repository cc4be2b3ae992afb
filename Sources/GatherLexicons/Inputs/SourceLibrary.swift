import Foundation

/// The sources, each read when it is first asked for.
final class SourceLibrary {
  let locations: SourceLocations
  private var tables: [String: EntryTable] = [:]
  private var gathered: [String: EntryTable] = [:]

  init(locations: SourceLocations) {
    self.locations = locations
  }

  private(set) lazy var wordNet = Result { try WordNet(folder: locations.wordnet) }
  private(set) lazy var words = Result { try WordList(file: locations.words) }
  private(set) lazy var cldr = Result { try CLDRNames(folder: locations.cldr) }
  private(set) lazy var geoNames = Result { try GeoNames(folder: locations.geonames) }
  private(set) lazy var judge = Result {
    try NameJudge(
      words: words.get(), wordNet: wordNet.get(), namesakes: additions("city-namesakes"),
      placeNamesakes: additions("place-namesakes"),
      particles: additions("name-particles"))
  }

  /// A hand-edited file, empty if there is none.
  func additions(_ name: String) throws -> EntryTable {
    if let table = tables[name] { return table }
    let folder = URL(fileURLWithPath: locations.additions, isDirectory: true)
    let table = try LexiconReader.read(folder.appendingPathComponent("\(name).lex"))
    tables[name] = table
    return table
  }

  /// What a recipe gathers, for recipes that build on another.
  func gathered(_ recipe: some Recipe) throws -> EntryTable {
    if let table = gathered[recipe.name] { return table }
    let table = try recipe.gather(from: self)
    gathered[recipe.name] = table
    return table
  }
}
