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
    /// How much it tells that a claim is worth a check.
    let weight: Double
    /// Whether it counts or compares; else it tells of harm, policy, events or causes.
    let isMeasure: Bool
  }

  /// Who a personal pronoun stands for.
  enum Person: Sendable { case speaker, we, addressee, third, thing }

  let lexicons: Lexicons
  let words: FunctionWords
  let hedges: EntryTable<Modality>
  let modals: EntryTable<Modality>
  let relations: EntryTable<Proposition.Relation?>
  let negations: EntryTable<NegationKind>
  let worth: EntryTable<Worth>
  /// Who the personal pronouns stand for.
  let persons: WordTable<Person?>
  /// The kind of assertion that a verb makes, by its lemma; nil for verbs that seldom make one.
  let cueKinds: WordTable<ClaimKind?>
  /// Whether a verb or adjective takes an indirect question: "asked if", "unclear if".
  let takesQuestion: WordTable<Bool>
  let checkWorth: CheckWorthModel

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
        isMeasure: ["quantity", "comparison"].contains(lexicons.attribute("kind", of: entry)))
    }
    persons = Self.persons(lexicons)
    cueKinds = Self.cueKinds(lexicons)
    takesQuestion = Self.takesQuestion(lexicons)
    checkWorth = CheckWorthModel(lexicons)
  }

  private static func persons(_ lexicons: Lexicons) -> WordTable<Person?> {
    var table = WordTable<Person?>(lexicons, other: nil)
    for entry in lexicons.entries(in: .pronouns)
    where lexicons.attribute("kind", of: entry) == "personal" {
      guard let word = lexicons.word(of: entry) else { continue }
      let number = lexicons.attribute("number", of: entry)
      switch (lexicons.attribute("person", of: entry), lexicons.attribute("gender", of: entry)) {
      case ("1", _): table[word] = number == "s" ? .speaker : .we
      case ("2", _): table[word] = .addressee
      case (_, "n"): table[word] = .thing
      default: table[word] = .third
      }
    }
    return table
  }

  /// Cues below are seldom ones: "sell" in "sell it as".
  private static let leastStrength = 0.3

  private static func takesQuestion(_ lexicons: Lexicons) -> WordTable<Bool> {
    var table = WordTable<Bool>(lexicons, other: false)
    for entry in lexicons.entries(in: .cues) {
      guard lexicons.attribute("frames", of: entry, has: "wh"),
        let word = lexicons.word(of: entry)
      else { continue }
      table[word] = true
    }
    return table
  }

  private static func cueKinds(_ lexicons: Lexicons) -> WordTable<ClaimKind?> {
    var table = WordTable<ClaimKind?>(lexicons, other: nil)
    for entry in lexicons.entries(in: .cues) {
      guard lexicons.attribute("pos", of: entry, has: "v"),
        let strength = lexicons.attribute("strength", of: entry).flatMap({ Double($0) }),
        strength >= leastStrength, let word = lexicons.word(of: entry)
      else { continue }
      table[word] = lexicons.attribute("kind", of: entry).flatMap(ClaimKind.init)
    }
    return table
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
  /// "lack": the verb itself says that its object is not there.
  static let absence = NegationKind(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ kinds: String) {
    self = []
    for kind in kinds.split(separator: ",") {
      switch kind {
      case "particle", "adverb", "determiner", "conjunction": insert(.plain)
      case "preposition": insert(.phrase)
      case "absence": insert(.absence)
      default: insert(.verb)
      }
    }
  }
}
