internal import HearsayMatching
internal import HearsayText

/// What the reading of quantities looks up, made once from the lexicons.
final class QuantityResources: Sendable {
  private let wordAt: WordTable<UInt16>
  private let words: [QuantityWord]
  private let units: EntryTable<QuantityUnit>
  private let currencies: EntryTable<QuantityUnit>
  /// Words that may be written onto a figure, by the hash of their folded bytes: "5km", "Rs500".
  private let attached: [UInt64: Attached]

  /// What a word written onto a figure may be.
  struct Attached: Sendable {
    /// The number of a scale or suffix: "bn", "k"; nil for other words.
    var scale: Double?
    /// Its unit.
    var unit: QuantityUnit?
    /// Its halves of the day, hours or zone, as those of the word on its own.
    var word = QuantityWord.none
  }

  init(_ lexicons: Lexicons) {
    let (index, words) = Self.words(lexicons)
    (wordAt, self.words) = (index, words)
    units = EntryTable(.units, lexicons) { Self.unit($0, lexicons) }
    currencies = EntryTable(.currencies, lexicons) { Self.currency($0, lexicons) }
    attached = Self.attached(lexicons, index, words, units, currencies)
  }

  /// The facts of a word.
  @inline(__always)
  func word(_ id: WordID) -> QuantityWord { words[Int(wordAt[id])] }

  /// What a word written onto a figure may be; nil where it is none of that.
  func attached(_ foldedHash: UInt64) -> Attached? { attached[foldedHash] }

  /// The unit of a lexicon match; nil for one of another lexicon.
  func unit(_ match: PhraseMatch) -> QuantityUnit? {
    switch match.lexicon {
    case .units: units[match.entry]
    case .currencies: currencies[match.entry]
    default: nil
    }
  }

  static func unit(_ entry: Int, _ lexicons: Lexicons) -> QuantityUnit {
    QuantityUnit(
      kind: lexicons.attribute("kind", of: entry).flatMap { .init(rawValue: $0) } ?? .measure,
      name: lexicons.attribute("unit", of: entry) ?? "",
      value: lexicons.attribute("value", of: entry).flatMap { Double($0) } ?? 1,
      isAmbiguous: false)
  }

  /// A currency: a code by its spelling, a sign where a mark is in it, else a name.
  static func currency(_ entry: Int, _ lexicons: Lexicons) -> QuantityUnit {
    let phrase = lexicons.phrase(of: entry)
    let code = lexicons.attribute("code", of: entry)?.split(separator: ",").first ?? ""
    let hasMark = phrase.unicodeScalars.contains { $0 != " " && !$0.properties.isAlphabetic }
    let isCode = phrase.utf8.count == 3 && phrase.utf8.allSatisfy { (65...90).contains($0) }
    return QuantityUnit(
      kind: isCode ? .code : hasMark && phrase.utf8.count < 5 ? .sign : .name,
      name: String(code), value: 1,
      isAmbiguous: lexicons.attribute("ambiguous", of: entry) != nil)
  }

  private static func attached(
    _ lexicons: Lexicons, _ index: WordTable<UInt16>, _ words: [QuantityWord],
    _ units: EntryTable<QuantityUnit>, _ currencies: EntryTable<QuantityUnit>
  ) -> [UInt64: Attached] {
    var table: [UInt64: Attached] = [:]
    func add(_ lexicon: LexiconName, _ change: (Int, WordID, inout Attached) -> Void) {
      for entry in lexicons.entries(in: lexicon) {
        let ids = lexicons.words(of: entry)
        let bytes = Array(lexicons.phrase(of: entry).utf8)
        guard bytes.count < 9, !bytes.contains(32), let id = ids.first else { continue }
        let hash = FoldedWord.hash(bytes, 0..<bytes.count)
        change(entry, ids.count == 1 ? id : -1, &table[hash, default: .init()])
      }
    }
    add(.currencies) { entry, _, found in found.unit = currencies[entry] }
    add(.units) { entry, _, found in found.unit = units[entry] }
    for lexicon in [LexiconName.numberWords, .quantityWords] {
      add(lexicon) { _, id, found in
        let word = words[Int(index[id])]
        if word.traits.has(.scale) || word.traits.has(.suffix) { found.scale = word.number }
        found.word = word
      }
    }
    return table
  }
}
