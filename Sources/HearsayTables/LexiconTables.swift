internal import CPrefetch

/// The tables that lead from words and phrases to entries: read-only views of ``TableTexts``.
///
/// Every word, and every beginning of a phrase of several words, is an item. Items stand in the order
/// of their 64-bit keys, and the buckets tell where those with the same first bits begin.
package struct LexiconTables: Sendable {
  /// A word, or the beginning of a phrase.
  package struct Item: Sendable {
    /// The last entry that is these words and no more, -1 for none.
    package let lastEntry: Int32
    /// Whether a longer phrase begins with these words.
    package let goesOn: Bool

    @inlinable
    init(lastEntry: Int32, goesOn: Bool) {
      self.lastEntry = lastEntry
      self.goesOn = goesOn
    }
  }

  /// A line of a lexicon.
  package struct Entry: Sendable {
    /// The place of its file among all.
    package let file: Int
    /// Its phrase, in bytes from the start of all files.
    package let phrase: Range<Int>
    /// The entry before it with the same words, -1 for none.
    package let previous: Int32

    @inlinable
    init(file: Int, phrase: Range<Int>, previous: Int32) {
      self.file = file
      self.phrase = phrase
      self.previous = previous
    }
  }

  @usableFromInline let items: FixedBytes
  @usableFromInline let buckets: FixedBytes
  @usableFromInline let entries: FixedBytes
  @usableFromInline let files: FixedBytes
  @usableFromInline let shift: UInt64
  /// Of each entry, the one before it with the same words, plus one, and above 24 bits its file.
  @usableFromInline let links: [UInt32]
  /// A bit for the hash of each beginning of a phrase: most of what is looked up is none, and this fits
  /// into a cache (Bloom 1970, with one hash).
  @usableFromInline let phrases: [UInt64]
  @usableFromInline static let phraseBits: UInt64 = 20

  /// Makes views of four texts.
  package init(items: FixedBytes, buckets: FixedBytes, entries: FixedBytes, files: FixedBytes) {
    self.items = items
    self.buckets = buckets
    self.entries = entries
    self.files = files
    shift = UInt64(64 - (buckets.count / 4 - 1).trailingZeroBitCount)
    links = (0..<(entries.count / 16)).map { entry in
      let file = entries.number(entry * 4 + 1) >> 16
      return UInt32(truncatingIfNeeded: entries.number(entry * 4 + 2) | file << 24)
    }
    var phrases = [UInt64](repeating: 0, count: 1 << Int(Self.phraseBits - 6))
    for item in 0..<(items.count / 20) where items.number(item * 5 + 2) >> 17 == 0 {
      // The first number of an item is the first 24 bits of its key.
      let bit = UInt64(items.number(item * 5)) >> (24 - Self.phraseBits)
      phrases[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    self.phrases = phrases
  }

  /// Makes views of tables that have just been built.
  package init(_ texts: TableTexts) {
    self.init(
      items: FixedBytes(texts.items), buckets: FixedBytes(texts.buckets),
      entries: FixedBytes(texts.entries), files: FixedBytes(texts.files))
  }

  /// The number of entries.
  package var entryCount: Int { entries.count / 16 }

  /// The number of items.
  package var itemCount: Int { items.count / 20 }

  /// The number of files.
  package var fileCount: Int { files.count / 4 - 1 }

  /// The entries of a file.
  package func entries(ofFile file: Int) -> Range<Int> {
    files.number(file)..<files.number(file + 1)
  }

  /// Whether there may be a beginning of a phrase with a key; false is certain.
  @inlinable
  package func mayHavePhrase(_ key: UInt64) -> Bool {
    let bit = key >> (64 - Self.phraseBits)
    return phrases[Int(bit >> 6)] & (1 << (bit & 63)) != 0
  }

  /// Has what ``mayHavePhrase(_:)`` will look at fetched.
  package func prefetchPhrase(_ key: UInt64) {
    unsafe phrases.withUnsafeBufferPointer { phrases in
      guard let first = phrases.baseAddress else { return }
      unsafe hearsay_prefetch(first + Int(key >> (70 - Self.phraseBits)))
    }
  }

  /// The item with a key, or -1.
  @inlinable
  package func find(_ key: UInt64) -> Int {
    let bucket = Int(truncatingIfNeeded: key >> shift)
    let end = buckets.number(bucket + 1)
    var item = buckets.number(bucket)
    while item < end {
      if items.number(item * 5 + 1) == Int(truncatingIfNeeded: key >> 16 & 0xFF_FFFF),
        items.number(item * 5 + 2) & 0xFFFF == Int(truncatingIfNeeded: key & 0xFFFF),
        items.number(item * 5) == Int(truncatingIfNeeded: key >> 40)
      {
        return item
      }
      item += 1
    }
    return -1
  }

  /// An item by number.
  @inlinable
  package func item(_ number: Int) -> Item {
    Item(
      lastEntry: Int32(truncatingIfNeeded: items.number(number * 5 + 4) - 1),
      goesOn: items.number(number * 5 + 2) & 0x1_0000 != 0)
  }

  /// Where a word is first written, in bytes from the start of all files.
  package func place(_ word: Int) -> Range<Int> {
    let start = items.number(word * 5 + 3)
    return start..<(start + items.number(word * 5 + 2) >> 17)
  }

  /// An entry's file, and the entry before it with the same words, -1 for none.
  @inlinable
  package func link(_ number: Int) -> (file: Int, previous: Int32) {
    let link = links[number]
    return (Int(link >> 24), Int32(truncatingIfNeeded: link & 0xFF_FFFF) - 1)
  }

  /// The item of an entry's only word; nil where it has several.
  package func word(ofEntry number: Int) -> Int? {
    let word = entries.number(number * 4 + 3) - 1
    return word >= 0 ? word : nil
  }

  /// An entry by number.
  @inlinable
  package func entry(_ number: Int) -> Entry {
    let start = entries.number(number * 4)
    let second = entries.number(number * 4 + 1)
    return Entry(
      file: second >> 16, phrase: start..<(start + second & 0xFFFF),
      previous: Int32(truncatingIfNeeded: entries.number(number * 4 + 2) - 1))
  }
}
