package import HearsayMatching
internal import HearsayText

/// What the attribution rules look up, made once from the lexicons.
package struct AttributionResources: Sendable {
  /// The lexicons.
  let lexicons: Lexicons
  /// The cues.
  let cues: CueLexicon
  /// Words that open or link clauses, by their word.
  let functionWords: WordTable<FeatureLabel>
  /// Personal pronouns, by their word: who they stand for.
  let pronouns: WordTable<FeatureLabel>
  /// WordNet's class of each verb lemma, the most frequent sense's.
  private let verbClasses: WordTable<FeatureLabel>
  /// What the rules of the article's own voice look up.
  let ownVoice: OwnVoiceResources
  /// The word "as".
  let asWord: WordID
  /// The fixed tails of cues ("in a statement"), as words.
  let tails: [WordID: [[WordID]]]

  /// Makes the tables.
  package init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    cues = CueLexicon(lexicons)
    functionWords = Self.functionWords(lexicons)
    pronouns = Self.pronouns(lexicons)
    ownVoice = OwnVoiceResources(lexicons)
    tails = Self.tails(lexicons)
    asWord = lexicons.facts(of: "as").word
    verbClasses = Self.verbClasses(lexicons)
  }

  /// WordNet's class of a verb lemma; `unknown` for one that it does not have.
  func verbClass(_ word: WordID) -> FeatureLabel { verbClasses[word] }

  private static func verbClasses(_ lexicons: Lexicons) -> WordTable<FeatureLabel> {
    var table = WordTable<FeatureLabel>(lexicons, other: .unknown)
    var labels: [UInt64: FeatureLabel] = [:]
    for entry in lexicons.entries(in: .verbClasses) {
      guard let word = lexicons.word(of: entry) else { continue }
      let classes = lexicons.attributeBytes("class", of: entry) ?? []
      let first = classes.prefix { $0 != UInt8(ascii: ",") }
      let key = FoldedWord.hash(classes, 0..<first.count)
      let label =
        labels[key] ?? FeatureLabel(name: String(decoding: first, as: UTF8.self)) ?? .other
      labels[key] = label
      table[word] = label
    }
    return table
  }

  private static func functionWords(_ lexicons: Lexicons) -> WordTable<FeatureLabel> {
    var table = WordTable<FeatureLabel>(lexicons, other: .preposition)
    for entry in lexicons.entries(in: .subordinators) {
      let words = lexicons.words(of: entry)
      if words.count == 1 { table[words[0]] = .subordinator }
    }
    let others: [(String, FeatureLabel)] = [
      ("that", .that), ("whether", .whether), ("if", .whether), ("of", .of), ("by", .by),
      ("to", .to),
    ]
    for (word, label) in others { table[lexicons.facts(of: word).word] = label }
    return table
  }

  private static func pronouns(_ lexicons: Lexicons) -> WordTable<FeatureLabel> {
    var table = WordTable<FeatureLabel>(lexicons, other: .thingPronoun)
    for entry in lexicons.entries(in: .pronouns) {
      guard let word = lexicons.words(of: entry).first else { continue }
      switch (lexicons.attribute("person", of: entry), lexicons.attribute("gender", of: entry)) {
      case ("1", _): table[word] = .firstPerson
      case ("2", _): table[word] = .secondPerson
      case ("3", "n"): table[word] = .thingPronoun
      case ("3", _): table[word] = .personPronoun
      default: break
      }
    }
    return table
  }

  private static func tails(_ lexicons: Lexicons) -> [WordID: [[WordID]]] {
    var table: [WordID: [[WordID]]] = [:]
    for entry in lexicons.entries(in: .cueTails) {
      let words = lexicons.words(of: entry)
      if let first = words.first { table[first, default: []].append(words) }
    }
    for key in table.keys { table[key]?.sort { $0.count > $1.count } }
    return table
  }
}
