/// The word lists that Hearsay knows, each a file `Lexicons/en/NAME.lex`.
public enum LexiconName: UInt8, CaseIterable, Sendable, Hashable {
  case abbreviations
  case acronymsOther
  case anonymityRequests
  case anonymousSources
  case bodyMarks
  case bodyNouns
  case boilerplate
  case boosters
  case buildings
  case capitals
  case checkWorthy
  case cities
  case claimWords
  case clubs
  case commonWords
  case communicationNouns
  case conditionals
  case countries
  case courtWords
  case cues
  case cueTails
  case currencies
  case demonyms
  case documentVerbs
  case events
  case falsehoodWords
  case feasts
  case genderedNouns
  case givenNames
  case governmentNouns
  case groupNouns
  case hedges
  case insideKnowledge
  case irregularForms
  case judgements
  case languages
  case media
  case mediaNouns
  case modals
  case monthsDays
  case nameContexts
  case nameParticles
  case negations
  case numberWords
  case offices
  case organizationHeads
  case organizationNouns
  case organizationSuffixes
  case organizations
  case pageMarks
  case particles
  case peoplesReligions
  case personNouns
  case placeHeads
  case pronouns
  case quantityWords
  case recordNouns
  case regions
  case roles
  case segmentation
  case shareNouns
  case speechNouns
  case sportsTerms
  case subordinators
  case surnames
  case titles
  case units
  case verbClasses
  case wordClasses
  case worksProducts

  /// The lexicon of a file name without its ending; nil when there is none.
  public init?(fileName: String) {
    guard let place = Self.fileNames.firstIndex(of: fileName) else { return nil }
    self = Self.allCases[place]
  }

  /// The name of its file without the ending: the case's words, joined by hyphens.
  public var fileName: String { Self.fileNames[index] }

  private static let fileNames = allCases.map { lexicon in
    var name: [UInt8] = []
    for byte in "\(lexicon)".utf8 {
      if byte &- 65 < 26 { name.append(UInt8(ascii: "-")) }
      name.append(byte | 0x20)
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Its place in the order of all lexicons.
  public var index: Int { Int(rawValue) }
}
