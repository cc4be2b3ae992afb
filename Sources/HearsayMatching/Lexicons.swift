internal import HearsayTables
public import HearsayText

/// The identifier of a case-folded word that stands in some lexicon.
public typealias WordID = Int32

/// All word lists, with tables that lead from words and phrases to their entries.
///
/// Immutable once loaded, so every worker shares one. A word is looked up by the hash of its folded
/// bytes; a phrase by the hashes of its words, joined one after the other.
public final class Lexicons: Sendable {
  /// The fitted numbers, by file name without ending; parsed by whom they belong to.
  public let weights: Weights
  /// How texts and phrases are cut into words.
  public let rules: TokenRules
  let tables: LexiconTables
  let files: [LoadedFile]
  /// The entries of each lexicon, by its place in the order of all.
  let ranges: [Range<Int>]

  init(
    weights: Weights, rules: TokenRules, tables: LexiconTables, files: [LoadedFile],
    ranges: [Range<Int>]
  ) {
    self.weights = weights
    self.rules = rules
    self.tables = tables
    self.files = files
    self.ranges = ranges
  }

  /// Every entry, in the order of files and lines.
  public var entries: Entries { Entries(lexicons: self) }

  /// The facts of the word with these folded bytes' hash.
  ///
  /// Complexity: constant. Two words with one 64-bit hash would be taken for one.
  public func facts(foldedHash: UInt64) -> WordFacts {
    let word = tables.find(foldedHash)
    guard word >= 0 else { return .unknown }
    let item = tables.item(word)
    var lexicons: LexiconSet = []
    forEachEntry(item.lastEntry) { lexicons.formUnion(LexiconSet($1)) }
    return WordFacts(
      word: WordID(truncatingIfNeeded: word), lexicons: lexicons, startsPhrase: item.goesOn,
      lastEntry: item.lastEntry, key: foldedHash)
  }

  /// The facts of a word given as text, whatever its case.
  public func facts(of word: String) -> WordFacts {
    let bytes = Array(word.utf8)
    return facts(foldedHash: FoldedWord.hash(bytes, 0..<bytes.count))
  }

  /// The end of the words' identifiers, which are 0 up to this; some stand for phrases.
  public var wordCount: Int { tables.itemCount }

  /// The folded text of a known word.
  ///
  /// Complexity: linear in its length.
  public func text(of word: WordID) -> String {
    let place = tables.place(Int(word))
    guard let file = files.last(where: { $0.start <= place.lowerBound }) else { return "" }
    let bytes = file.bytes.array((place.lowerBound - file.start)..<(place.upperBound - file.start))
    return String(decoding: FoldedWord.folded(bytes, 0..<bytes.count), as: UTF8.self)
  }

  /// The phrase of an entry, as the lexicon writes it.
  public func phrase(of entry: Int) -> String {
    let (file, phrase) = line(entry)
    return file.bytes.text(phrase)
  }

  /// The value of an attribute of an entry; nil where it has none.
  ///
  /// Complexity: linear in the entry's bytes.
  public func attribute(_ key: String, of entry: Int) -> String? {
    value(key, of: entry).map { $0.0.text($0.1) }
  }

  /// The bytes of an attribute's value; nil where the entry has none.
  ///
  /// Complexity: linear in the entry's bytes.
  package func attributeBytes(_ key: String, of entry: Int) -> [UInt8]? {
    value(key, of: entry).map { $0.0.array($0.1) }
  }

  /// Whether an attribute of an entry, a list with commas between its items, has an item.
  ///
  /// Complexity: linear in the entry's bytes.
  package func attribute(_ key: String, of entry: Int, has item: String) -> Bool {
    guard let (bytes, value) = value(key, of: entry) else { return false }
    return bytes.list(value, has: item)
  }

  private func value(_ key: String, of entry: Int) -> (FixedBytes, Range<Int>)? {
    let (file, phrase) = line(entry)
    return file.bytes.attribute(key, behind: phrase.upperBound).map { (file.bytes, $0) }
  }

  /// The entries of one lexicon, as indices into ``entries``.
  ///
  /// Complexity: constant.
  public func entries(in lexicon: LexiconName) -> Range<Int> { ranges[lexicon.index] }

  /// The only word of an entry's phrase; nil where it has several.
  ///
  /// Complexity: constant.
  package func word(of entry: Int) -> WordID? {
    tables.word(ofEntry: entry).map { WordID(truncatingIfNeeded: $0) }
  }

  /// The words of an entry's phrase, in order.
  ///
  /// Complexity: linear in the phrase's bytes.
  public func words(of entry: Int) -> [WordID] {
    if let word = word(of: entry) { return [word] }
    let (file, phrase) = line(entry)
    return keys(file.bytes.array(phrase)).map { WordID(truncatingIfNeeded: tables.find($0)) }
  }

  /// The entries whose phrase is exactly this text, whatever its case, in the order of ``entries``.
  public func entries(matching phrase: String) -> [Int] {
    let keys = keys(Array(phrase.utf8))
    guard let first = keys.first else { return [] }
    let item = tables.find(keys.dropFirst().reduce(first, PhraseKey.join))
    guard item >= 0 else { return [] }
    var found: [Int] = []
    forEachEntry(tables.item(item).lastEntry) { entry, _ in found.append(entry) }
    return found.reversed()
  }

  /// Calls `body` with an entry and each one before it that has the same words.
  @inline(__always)
  func forEachEntry(_ last: Int32, _ body: (Int, LexiconName) -> Void) {
    var next = last
    while next >= 0 {
      let link = tables.link(Int(next))
      body(Int(next), files[link.file].lexicon)
      next = link.previous
    }
  }

  /// The file of an entry, and where in it the phrase stands.
  private func line(_ entry: Int) -> (file: LoadedFile, phrase: Range<Int>) {
    let found = tables.entry(entry)
    let file = files[found.file]
    return (
      file, (found.phrase.lowerBound - file.start)..<(found.phrase.upperBound - file.start)
    )
  }

  private func keys(_ phrase: [UInt8]) -> [UInt64] {
    PhraseSplitter(rules: rules).words(phrase, 0..<phrase.count)
      .map { FoldedWord.hash(phrase, $0) }
  }
}
