internal import HearsayMatching
internal import HearsayText

/// The words that quantities are made of, by their identifiers; read once from the lexicons.
struct QuantityWords: Sendable {
  private var index: WordTable<UInt16>
  private var words = [QuantityWord.none]
  /// What ISO 8601 writes for each zone; the first is the one that is not certain.
  private(set) var zones = [""]

  /// Reads numbers, months, days, the words beside them and the first words of signs of money and of feasts.
  init(_ lexicons: Lexicons) {
    index = WordTable(lexicons, other: 0)
    for lexicon in [LexiconName.numberWords, .quantityWords, .monthsDays] {
      for entry in lexicons.entries(in: lexicon) where lexicons.words(of: entry).count == 1 {
        read(entry, lexicons)
      }
    }
    for lexicon in [LexiconName.units, .currencies] {
      for entry in lexicons.entries(in: lexicon)
      where QuantityUnit(entry, lexicon, lexicons).standsBefore {
        change(entry, lexicons) { $0.traits.formUnion(QuantityTraits(.sign)) }
      }
    }
    for entry in lexicons.entries(in: .feasts) {
      change(entry, lexicons) { $0.traits.formUnion(QuantityTraits(.holiday)) }
    }
  }

  /// The facts of a word.
  @inline(__always)
  subscript(word: WordID) -> QuantityWord { words[Int(index[word])] }

  private mutating func change(
    _ entry: Int, _ lexicons: Lexicons, _ body: (inout QuantityWord) -> Void
  ) {
    guard let id = lexicons.words(of: entry).first, id >= 0 else { return }
    if index[id] == 0 {
      index[id] = UInt16(words.count)
      words.append(.none)
    }
    body(&words[Int(index[id])])
  }

  private mutating func read(_ entry: Int, _ lexicons: Lexicons) {
    guard let kind = lexicons.attribute("kind", of: entry), let trait = Self.kinds[kind] else {
      return
    }
    let isAmbiguous = lexicons.attribute("ambiguous", of: entry) != nil
    let value = lexicons.attribute("value", of: entry) ?? ""
    let period = lexicons.attribute("period", of: entry).flatMap { TimeAnchor.Period(rawValue: $0) }
    let zone = trait == .zone && !value.isEmpty ? self.zone(value) : 0
    change(entry, lexicons) { word in
      word.traits.formUnion(QuantityTraits(trait))
      if isAmbiguous { word.traits.formUnion(QuantityTraits(.ambiguous)) }
      if let period { word.period = period }
      word.zone = zone
      if Self.numbers.has(trait) {
        word.number = Double(value) ?? 0
      } else if let amount = Int(value) {
        word.amount = amount
      }
    }
  }

  private mutating func zone(_ text: String) -> UInt8 {
    if let known = zones.firstIndex(of: text) { return UInt8(known) }
    zones.append(text)
    return UInt8(zones.count - 1)
  }

  private static let numbers = QuantityTraits(all: [
    .cardinal, .scale, .plural, .ordinal, .fraction, .times, .parts, .vulgar, .tens, .suffix,
  ])

  /// The traits by the kinds of the lexicons.
  private static let kinds: [String: QuantityTrait] = {
    var kinds: [String: QuantityTrait] = [:]
    for trait in QuantityTrait.allCases { kinds["\(trait)"] = trait }
    kinds["day"] = .weekday
    kinds["days"] = .weekdays
    return kinds
  }()
}
