internal import HearsayMatching

/// A value for each entry of one lexicon, so that none is parsed while an article runs.
struct EntryTable<Value: Sendable>: Sendable {
  private let first: Int
  private let values: [Value]

  init(_ name: LexiconName, _ lexicons: Lexicons, _ value: (Int) -> Value) {
    let entries = lexicons.entries(in: name)
    first = entries.first ?? 0
    values = entries.map(value)
  }

  subscript(_ entry: Int) -> Value { values[entry - first] }
}

/// What the claim stage looks up, made once from the lexicons.
final class ClaimResources: Sendable {
  /// What an entry of `check-worthy.lex` adds.
  struct Worth: Sendable {
    let weight: Double
    let kind: String
  }

  let lexicons: Lexicons
  let words: FunctionWords
  let hedges: EntryTable<Modality>
  let modals: EntryTable<Modality>
  let relations: EntryTable<Proposition.Relation?>
  let negations: EntryTable<NegationKind>
  let worth: EntryTable<Worth>

  init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    words = FunctionWords(lexicons)
    func modality(_ entry: Int) -> Modality {
      let value = lexicons.attribute("modality", of: entry)?.split(separator: ",").first
      return value.flatMap { Modality(rawValue: String($0)) } ?? .possible
    }
    hedges = EntryTable(.hedges, lexicons, modality)
    modals = EntryTable(.modals, lexicons, modality)
    relations = EntryTable(.subordinators, lexicons) { entry in
      let value = lexicons.attribute("relation", of: entry)?.split(separator: ",").first
      return value.flatMap { Proposition.Relation(rawValue: String($0)) }
    }
    negations = EntryTable(.negations, lexicons) { entry in
      NegationKind(lexicons.attribute("kind", of: entry) ?? "")
    }
    worth = EntryTable(.checkWorthy, lexicons) { entry in
      Worth(
        weight: Double(lexicons.attribute("weight", of: entry) ?? "") ?? 0.5,
        kind: lexicons.attribute("kind", of: entry) ?? "")
    }
  }
}

/// How a word negates: by itself, or by what it says of its object.
struct NegationKind: OptionSet, Sendable {
  let rawValue: UInt8
  /// "not", "never", "no": the clause is negative.
  static let plain = NegationKind(rawValue: 1)
  /// "without", "except": only its phrase is.
  static let phrase = NegationKind(rawValue: 2)
  /// "fail", "prevent", "unable": the verb or adjective reverses what depends on it.
  static let verb = NegationKind(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ kinds: String) {
    self = []
    for kind in kinds.split(separator: ",") {
      switch kind {
      case "particle", "adverb", "determiner", "conjunction": insert(.plain)
      case "preposition": insert(.phrase)
      default: insert(.verb)
      }
    }
  }
}
