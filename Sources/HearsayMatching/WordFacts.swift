extension Lexicons {
  /// What the lexicons say of one word.
  public struct WordFacts: Sendable {
    /// Its identifier, -1 for a word that stands in none.
    public let word: WordID
    /// The lexicons in which it is an entry on its own.
    public let lexicons: LexiconSet
    /// Whether a longer phrase starts with it.
    public let startsPhrase: Bool
    /// The last entry that is this word alone, -1 for none.
    let lastEntry: Int32
    /// The hash of its folded bytes.
    let key: UInt64

    /// What is known of an unknown word.
    public static let unknown = WordFacts(
      word: -1, lexicons: [], startsPhrase: false, lastEntry: -1, key: 0)
  }

  /// A lexicon entry that is one word, as ``Lexicons/matches(in:of:facts:entries:into:)`` takes it.
  public struct WordEntry: Sendable {
    /// The entry, as an index into ``Lexicons/entries``.
    package let entry: Int32
    /// The lexicon that it stands in.
    package let lexicon: LexiconName
  }

  /// The entries that are one word, of each distinct form of an article.
  public struct FormEntries: Sendable {
    /// Those of the first form, of the second and so on.
    package private(set) var all: [WordEntry] = []
    private var ends: [Int32] = []

    /// Makes it for no forms, with room for so many.
    public init(capacity: Int = 0) {
      all.reserveCapacity(capacity * 2)
      ends.reserveCapacity(capacity)
    }

    /// Adds the entries of the next form.
    public mutating func append(_ entries: ArraySlice<WordEntry>) {
      // One or two, mostly: cheaper one by one than as a block of memory.
      for entry in entries { all.append(entry) }
      ends.append(Int32(all.count))
    }

    /// Where the entries of a form stand in ``all``.
    @inline(__always)
    package func range(of form: Int) -> Range<Int> {
      (form > 0 ? Int(ends[form - 1]) : 0)..<Int(ends[form])
    }
  }

  /// The entries that are a word alone, the last one first.
  ///
  /// Complexity: linear in their number.
  public func entries(of word: WordFacts) -> [WordEntry] {
    var found: [WordEntry] = []
    append(entriesOf: word, to: &found)
    return found
  }

  /// Appends the entries that are a word alone, the last one first.
  ///
  /// Complexity: linear in their number.
  public func append(entriesOf word: WordFacts, to found: inout [WordEntry]) {
    forEachEntry(word.lastEntry) { found.append(WordEntry(entry: Int32($0), lexicon: $1)) }
  }
}
