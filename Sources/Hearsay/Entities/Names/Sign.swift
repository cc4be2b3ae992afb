internal import HearsayMatching

/// What one word shows on its own: the lists that hold it and the way it is written.
package enum Sign: UInt8, CaseIterable, Sendable {
  case country, region, city, capital, demonym, language, religion, currency
  case common, personNoun, organizationNoun, given, surname, title, role
  case organizationHead, organizationSuffix, organization, acronym, media, club, event
  case placeHead, building, sport, monthDay, numberWord, work, particle, groupNoun
  case initialCapital, allCapitals, innerCapital, initial, number, mixed, period, nonASCII, lower
  case comma, stop, open, close, quote, dash, attached, edge
  case lowerElsewhere, capitalElsewhere, unknown, short, inTitle, inRole

  /// The lexicon that stands behind it; nil for one that the spelling shows.
  var lexicon: LexiconName? {
    switch self {
    case .country: .countries
    case .region: .regions
    case .city: .cities
    case .capital: .capitals
    case .demonym: .demonyms
    case .language: .languages
    case .religion: .peoplesReligions
    case .currency: .currencies
    case .common: .commonWords
    case .personNoun: .personNouns
    case .organizationNoun: .organizationNouns
    case .given: .givenNames
    case .surname: .surnames
    case .title: .titles
    case .role: .roles
    case .organizationHead: .organizationHeads
    case .organizationSuffix: .organizationSuffixes
    case .organization: .organizations
    case .acronym: .acronymsOther
    case .media: .media
    case .club: .clubs
    case .event: .events
    case .placeHead: .placeHeads
    case .building: .buildings
    case .sport: .sportsTerms
    case .monthDay: .monthsDays
    case .numberWord: .numberWords
    case .work: .worksProducts
    case .particle: .nameParticles
    case .groupNoun: .groupNouns
    default: nil
    }
  }
}

/// A set of signs, as bits.
package struct Signs: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one sign.
  @inline(__always)
  package init(_ sign: Sign) { self.init(rawValue: 1 << UInt64(sign.rawValue)) }

  /// Whether a sign is in it.
  @inline(__always)
  package func has(_ sign: Sign) -> Bool { rawValue & (1 << UInt64(sign.rawValue)) != 0 }
}
