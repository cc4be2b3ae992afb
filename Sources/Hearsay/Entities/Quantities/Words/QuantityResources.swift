internal import HearsayMatching
internal import HearsayText

/// What the reading of quantities looks up, made once from the lexicons.
final class QuantityResources: Sendable {
  private let words: QuantityWords
  /// The lexicons of the words that quantities are made of.
  let lexicons = LexiconSet([
    LexiconSet(.numberWords), LexiconSet(.quantityWords), LexiconSet(.monthsDays),
    LexiconSet(.units), LexiconSet(.currencies), LexiconSet(.feasts),
  ])
  private let units: EntryTable<QuantityUnit>
  private let currencies: EntryTable<QuantityUnit>
  private let feasts: EntryTable<Feast?>
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
    words = QuantityWords(lexicons)
    units = EntryTable(.units, lexicons) { QuantityUnit($0, .units, lexicons) }
    currencies = EntryTable(.currencies, lexicons) { QuantityUnit($0, .currencies, lexicons) }
    feasts = EntryTable(.feasts, lexicons) { entry in
      let numbers = lexicons.attribute("day", of: entry)?.split(separator: ",") ?? []
      return Feast(numbers.compactMap { Int($0) })
    }
    attached = Self.attached(lexicons, words, units, currencies)
  }

  /// The facts of a word.
  @inline(__always)
  func word(_ id: WordID) -> QuantityWord { words[id] }

  /// What ISO 8601 writes for a zone; empty where it is not certain.
  func zone(_ word: QuantityWord) -> String { words.zones[Int(word.zone)] }

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

  /// The feast of a lexicon match; nil for one of another lexicon.
  func feast(_ match: PhraseMatch) -> Feast? {
    match.lexicon == .feasts ? feasts[match.entry] : nil
  }

  private static func attached(
    _ lexicons: Lexicons, _ words: QuantityWords,
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
        let word = words[id]
        if word.traits.has(.scale) || word.traits.has(.suffix) { found.scale = word.number }
        found.word = word
      }
    }
    return table
  }
}
