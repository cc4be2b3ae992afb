/// The numbering of the features that a possible name is scored by.
///
/// A feature is never a word of an open class: it is a rule, a list that holds a word, the way a word is
/// written, its part of speech or its class as a context word, each at a place in or beside the name.
package enum FeatureSpace {
  /// Where a word stands.
  package enum Place: Int, CaseIterable, Sendable {
    case before2, before1, only, first, inner, last, after1, after2
  }

  /// What the whole name shows.
  package enum Structure: Int, CaseIterable, Sendable {
    case bias, one, two, three, four, long, startsSentence, isSentence, firstLine, secondLine
    case insideRun, hasOf, hasAnd, hasPossessive, hasHyphen, inQuotes, inBrackets, numbered
    case bigCity, smallCity, dateNear, numbersInLine, longList, allInitials, quoted
  }

  /// What the rest of the article shows.
  package enum Memory: Int, CaseIterable, Sendable {
    case samePerson, sameOrganization, samePlace, sameOther
    case surelyPerson, surelyOrganization, surelyPlace, surelyOther
    case sameNone, onlyHere
    case endsPerson, startsPerson, startsOrganization, inOrganization, inPlace, inOther
    case isAcronym, holdsPersonEnd, firstIsPerson, lastIsPerson
    case afterPerson, afterOrganization, afterPlace, afterOther
    case beforePerson, beforeOrganization, beforePlace, beforeOther
    case joinsPerson, joinsOrganization, joinsPlace, joinsOther
    case rowPerson, rowOrganization, rowPlace, rowOther
  }

  /// Room for signs, tags and context classes at one place.
  static let signCount = 56
  static let tagCount = 52
  package static let contextCount = 88
  static let slot = signCount + tagCount + contextCount
  static let wholeLists = Place.allCases.count * slot
  static let rules = wholeLists + signCount
  static let ruleRoom = 64
  static let structure = rules + ruleRoom
  static let memory = structure + 32
  /// The number of features.
  package static let count = memory + 40

  /// The name of every feature, for the file of weights; empty for one that is not used.
  package static func names() -> [String] {
    var names = [String](repeating: "", count: count)
    for place in Place.allCases {
      let base = place.rawValue * slot
      for sign in Sign.allCases { names[base + Int(sign.rawValue)] = "\(place).\(sign)" }
      for tag in PennTag.allCases {
        names[base + signCount + Int(tag.rawValue)] = "\(place)/\(tag.name)"
      }
      for context in ContextClass.allCases where context != .none {
        names[base + signCount + tagCount + Int(context.rawValue)] = "\(place):\(context)"
      }
    }
    for sign in Sign.allCases where sign.lexicon != nil {
      names[wholeLists + Int(sign.rawValue)] = "list.\(sign)"
    }
    for (index, rule) in EntityRules.all.enumerated() { names[rules + index] = "rule.\(rule.name)" }
    for item in Structure.allCases { names[structure + item.rawValue] = "name.\(item)" }
    for item in Memory.allCases { names[memory + item.rawValue] = "article.\(item)" }
    return names
  }
}

extension FeatureSpace {
  /// The names of the features that may stand as the reason for a name: rules, lists and the article.
  static func reasons() -> [String] {
    var names = [String](repeating: "", count: count)
    for sign in Sign.allCases where sign.lexicon != nil {
      names[wholeLists + Int(sign.rawValue)] = "list-\(hyphenated("\(sign)"))"
    }
    for (index, rule) in EntityRules.all.enumerated() { names[rules + index] = rule.name }
    for item in Memory.allCases where item != .onlyHere && item != .sameNone {
      names[memory + item.rawValue] = "article-\(hyphenated("\(item)"))"
    }
    return names
  }

  private static func hyphenated(_ name: String) -> String {
    var result = ""
    for letter in name { result += letter.isUppercase ? "-\(letter.lowercased())" : "\(letter)" }
    return result
  }
}
