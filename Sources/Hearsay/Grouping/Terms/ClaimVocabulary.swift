internal import HearsayMatching
internal import HearsayText

/// What the words of claims mean, each looked up once.
///
/// Lemmas are those of the lexicons without a tagger's help: claims are compared by them, and a form
/// that could belong to two words is reduced alike everywhere.
final class ClaimVocabulary: Sendable {
  private let lexicons: Lexicons
  private let rules: InflectionRules
  /// Words by the first three letters and the code of the countries that they name.
  private let countryNames: Set<UInt64>
  /// Lemmas whose meanings exclude each other.
  let opposites: [UInt32: [UInt32]]

  init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    rules = InflectionRules(lexicons: lexicons)
    var names: Set<UInt64> = []
    for entry in lexicons.entries(in: .countries) {
      let name = Array(lexicons.phrase(of: entry).utf8)
      guard let code = lexicons.attributeBytes("code", of: entry) else { continue }
      names.insert(Self.start(FoldedWord.folded(name, 0..<name.count), code))
    }
    countryNames = names
    var opposites: [UInt32: [UInt32]] = [:]
    for entry in lexicons.entries(in: .claimWords) {
      guard let others = lexicons.attribute("opposite", of: entry) else { continue }
      let word = Array(lexicons.phrase(of: entry).utf8)
      opposites[Self.short(FoldedWord.hash(word, 0..<word.count))] = others.split(separator: ",")
        .map { other in
          let bytes = Array(other.utf8)
          return Self.short(FoldedWord.hash(bytes, 0..<bytes.count))
        }
    }
    self.opposites = opposites
  }

  /// The 30 bits by which claims are compared.
  static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 34) }

  /// What a folded word means.
  ///
  /// Complexity: linear in its bytes and its entries.
  func meaning(of folded: [UInt8]) -> WordMeaning {
    let facts = self.facts(folded)
    var found = attributes(facts)
    let lemma = lemma(folded, facts)
    var hash = FoldedWord.hash(lemma, 0..<lemma.count)
    if found.kind == nil, found.other == nil, lemma != folded {
      let base = attributes(self.facts(lemma))
      (found.kind, found.other) = (base.kind, base.other)
    }
    var country = country(facts, folded)
    if let other = found.other {
      hash = FoldedWord.hash(other, 0..<other.count)
      // A word that stands for itself is not to be taken for its country: England is not Scotland.
      let otherFacts = self.facts(other)
      country = attributes(otherFacts).other == nil ? self.country(otherFacts, other) : 0
    }
    return WordMeaning(
      kind: found.kind ?? .word, tone: found.isPossible ? .possible : [], lemma: hash,
      country: country, unit: unit(facts),
      number: number(facts),
      isCommon: facts.lexicons.has(.commonWords) || facts.lexicons.has(.wordClasses))
  }

  /// The country that a phrase of several words names; 0 for none.
  func country(phrase: [UInt8]) -> UInt64 {
    var country: UInt64 = 0
    for entry in lexicons.entries(matching: String(decoding: phrase, as: UTF8.self)) {
      switch lexicons.entries[entry].lexicon {
      case .claimWords:
        if let other = lexicons.attributeBytes("as", of: entry) {
          return FoldedWord.hash(other, 0..<other.count)
        }
      case .countries:
        country = lexicons.attributeBytes("code", of: entry).map(Self.countryHash) ?? 0
      default: break
      }
    }
    return country
  }

  private func facts(_ folded: [UInt8]) -> Lexicons.WordFacts {
    lexicons.facts(foldedHash: FoldedWord.hash(folded, 0..<folded.count))
  }

  private func attributes(
    _ facts: Lexicons.WordFacts
  ) -> (kind: WordMeaning.Kind?, other: [UInt8]?, isPossible: Bool) {
    guard let entry = entry(facts, .claimWords) else { return (nil, nil, false) }
    let kinds = (lexicons.attribute("kind", of: entry) ?? "").split(separator: ",")
      .compactMap { WordMeaning.Kind(rawValue: String($0)) }
    let other = lexicons.attributeBytes("as", of: entry)
    return (kinds.first, other, kinds.dropFirst().contains(.possible))
  }

  private func entry(_ facts: Lexicons.WordFacts, _ lexicon: LexiconName) -> Int? {
    guard facts.lexicons.has(lexicon) else { return nil }
    return lexicons.entries(of: facts).first { $0.lexicon == lexicon }.map { Int($0.entry) }
  }

  private func lemma(_ word: [UInt8], _ facts: Lexicons.WordFacts) -> [UInt8] {
    if let entry = entry(facts, .irregularForms),
      let lemmas = lexicons.attribute("lemma", of: entry),
      let letters = lexicons.attribute("pos", of: entry)
    {
      let texts = lemmas.utf8.split(separator: 44)
      let verb = letters.utf8.split(separator: 44).firstIndex { $0.first == 0x76 }
      if let place = verb ?? texts.indices.first, place < texts.count { return Array(texts[place]) }
    }
    let isBase = hasClass(facts, 0x76) || hasClass(facts, 0x6E)
    if word.hasTail("ing"), word.count > 5 {
      let stem = rules.base(word, .verbIng)
      return hasClass(self.facts(stem), 0x76) ? stem : word
    }
    if word.hasTail("ed"), word.count > 4 {
      return isBase ? word : rules.base(word, .verbPast)
    }
    if word.hasTail("s"), word.count > 3, !isBase || word.hasTail("ers") {
      return rules.base(word, .plural)
    }
    return word
  }

  /// Whether a word has a class in the lexicon: `n`, `v`, `a` or `r`.
  private func hasClass(_ facts: Lexicons.WordFacts, _ letter: UInt8) -> Bool {
    entry(facts, .wordClasses).flatMap { lexicons.attributeBytes("pos", of: $0) }?.contains(letter)
      ?? false
  }

  private func country(_ facts: Lexicons.WordFacts, _ folded: [UInt8]) -> UInt64 {
    if let entry = entry(facts, .countries) {
      return lexicons.attributeBytes("code", of: entry).map(Self.countryHash) ?? 0
    }
    // Peoples within a country have its code, too, and are not the country.
    guard let entry = entry(facts, .demonyms),
      let code = lexicons.attributeBytes("code", of: entry),
      countryNames.contains(Self.start(folded, code))
    else { return 0 }
    return Self.countryHash(code)
  }

  private func unit(_ facts: Lexicons.WordFacts) -> UInt64 {
    let code =
      entry(facts, .currencies).flatMap { lexicons.attributeBytes("code", of: $0) }
      ?? entry(facts, .units).flatMap { lexicons.attributeBytes("unit", of: $0) }
    return code.map { FoldedWord.hash($0, 0..<$0.count) } ?? 0
  }

  private func number(_ facts: Lexicons.WordFacts) -> WordMeaning.Number? {
    guard let entry = entry(facts, .numberWords),
      let value = lexicons.attribute("value", of: entry).flatMap(Double.init)
    else { return nil }
    let isAmbiguous = lexicons.attribute("ambiguous", of: entry) != nil
    switch lexicons.attribute("kind", of: entry) {
    case "cardinal" where !isAmbiguous || value == 1: return .cardinal(value)
    case "scale": return .scale(value)
    case "ordinal" where !isAmbiguous && value > 1: return .ordinal(value)
    default: return nil
    }
  }

  private static func start(_ folded: [UInt8], _ code: [UInt8]) -> UInt64 {
    let key = Array(folded.prefix(3)) + [0] + code
    return FoldedWord.exactHash(key, 0..<key.count)
  }

  private static func countryHash(_ code: [UInt8]) -> UInt64 {
    let key = Array("country:".utf8) + code
    return FoldedWord.exactHash(key, 0..<key.count)
  }
}
