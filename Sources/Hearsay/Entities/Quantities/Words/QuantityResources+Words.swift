internal import HearsayMatching
internal import HearsayText

extension QuantityResources {
  private static let kinds: [String: QuantityTrait] = {
    var kinds: [String: QuantityTrait] = [:]
    for trait in QuantityTrait.allCases { kinds["\(trait)"] = trait }
    kinds["day"] = .weekday
    kinds["days"] = .weekdays
    return kinds
  }()

  /// The words of all lexicons that quantities are made of; the first is the word that does nothing.
  static func words(_ lexicons: Lexicons) -> (WordTable<UInt16>, [QuantityWord]) {
    var index = WordTable<UInt16>(lexicons, other: 0)
    var words = [QuantityWord.none]
    func change(_ entry: Int, _ body: (inout QuantityWord) -> Void) {
      guard let id = lexicons.words(of: entry).first, id >= 0 else { return }
      if index[id] == 0 {
        index[id] = UInt16(words.count)
        words.append(.none)
      }
      body(&words[Int(index[id])])
    }
    for lexicon in [LexiconName.numberWords, .quantityWords, .monthsDays] {
      for entry in lexicons.entries(in: lexicon) where lexicons.words(of: entry).count == 1 {
        change(entry) { read(entry, lexicon, lexicons, &$0) }
      }
    }
    for lexicon in [LexiconName.units, .currencies] {
      for entry in lexicons.entries(in: lexicon) where standsBefore(entry, lexicon, lexicons) {
        change(entry) { $0.traits.formUnion(QuantityTraits(.sign)) }
      }
    }
    return (index, words)
  }

  private static func standsBefore(
    _ entry: Int, _ lexicon: LexiconName, _ lexicons: Lexicons
  ) -> Bool {
    let unit = lexicon == .units ? unit(entry, lexicons) : currency(entry, lexicons)
    return unit.kind == .sign || unit.kind == .code || unit.kind == .letter
  }

  private static func read(
    _ entry: Int, _ lexicon: LexiconName, _ lexicons: Lexicons, _ word: inout QuantityWord
  ) {
    guard let kind = lexicons.attribute("kind", of: entry), let trait = kinds[kind] else { return }
    word.traits.formUnion(QuantityTraits(trait))
    if lexicons.attribute("ambiguous", of: entry) != nil {
      word.traits.formUnion(QuantityTraits(.ambiguous))
    }
    let value = lexicons.attribute("value", of: entry) ?? ""
    switch trait {
    case .zone: word.zone = value
    case .cardinal, .scale, .plural, .ordinal, .fraction, .times, .parts, .vulgar, .tens, .suffix:
      word.number = Double(value) ?? 0
    default: word.amount = Int(value) ?? word.amount
    }
    if let period = lexicons.attribute("period", of: entry) {
      word.period = .init(rawValue: period)
    }
  }
}
