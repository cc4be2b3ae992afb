/// A part of speech of WordNet.
enum WordNetPart: String, CaseIterable {
  case noun
  case verb
  case adjective
  case adverb

  /// The letter that lexicons and WordNet use.
  var letter: String {
    switch self {
    case .noun: "n"
    case .verb: "v"
    case .adjective: "a"
    case .adverb: "r"
    }
  }

  /// Suffix of the file names.
  var suffix: String {
    switch self {
    case .noun: "noun"
    case .verb: "verb"
    case .adjective: "adj"
    case .adverb: "adv"
    }
  }

  /// The part for a letter, where `s` marks an adjective satellite.
  init?(letter: String) {
    let match = Self.allCases.first { $0.letter == letter }
    guard let part = match ?? (letter == "s" ? .adjective : nil) else { return nil }
    self = part
  }

  /// The part for the number in a sense key.
  init?(senseKeyNumber number: Int) {
    switch number {
    case 1: self = .noun
    case 2: self = .verb
    case 3, 5: self = .adjective
    case 4: self = .adverb
    default: return nil
    }
  }
}

/// Numbers of lexicographer files.
enum LexicographerFile {
  static let topNouns = 3
  static let group = 14
  static let location = 15
  static let object = 17
  static let person = 18
  static let pertainym = 1

  /// Names of the verb files, from number 29.
  static let verbs = [
    "body", "change", "cognition", "communication", "competition", "consumption", "contact",
    "creation", "emotion", "motion", "perception", "possession", "social", "stative", "weather",
  ]

  /// Class of the verbs in a file.
  static func verbClass(_ number: Int) -> String? {
    verbs.indices.contains(number - 29) ? verbs[number - 29] : nil
  }
}
