public import HearsayText

/// The identifier of a case-folded word that stands in some lexicon.
public typealias WordID = Int32

/// All word lists, in one vocabulary and one phrase trie.
///
/// Immutable once loaded, so every worker shares one. A word is looked up by the hash of its folded
/// bytes; a phrase by walking its words' identifiers.
public struct Lexicons: Sendable {
  /// One line of a lexicon.
  public struct Entry: Sendable {
    /// The lexicon that it stands in.
    public let lexicon: LexiconName
    /// Its bytes in the store: the phrase, and after a tab each attribute.
    let line: Range<Int>
    let phraseEnd: Int
  }

  /// What the lexicons say of one word.
  public struct WordFacts: Sendable {
    /// Its identifier, -1 for a word that stands in none.
    public let word: WordID
    /// The lexicons in which it is an entry on its own.
    public let lexicons: LexiconSet
    /// Whether a longer phrase starts with it.
    public let startsPhrase: Bool

    /// What is known of an unknown word.
    public static let unknown = WordFacts(word: -1, lexicons: [], startsPhrase: false)
  }

  /// Every entry, in the order of files and lines.
  public internal(set) var entries: [Entry] = []
  /// The fitted numbers, by file name without ending; parsed by whom they belong to.
  public internal(set) var weights: [String: [UInt8]] = [:]
  /// How texts and phrases are cut into words.
  public internal(set) var rules = TokenRules(abbreviations: Abbreviations([]), exceptions: [])
  var bytes: [UInt8] = []
  var vocabulary = Vocabulary()
  var trie = PhraseTrie()
  var single: [LexiconSet] = []

  init() {}

  /// The facts of the word with these folded bytes' hash.
  ///
  /// Complexity: constant. Two words with one 64-bit hash would be taken for one.
  public func facts(foldedHash: UInt64) -> WordFacts {
    let word = vocabulary.word(foldedHash)
    guard word >= 0 else { return .unknown }
    return WordFacts(
      word: word, lexicons: single[Int(word)], startsPhrase: trie.startsPhrase(word))
  }

  /// The facts of a word given as text, whatever its case.
  public func facts(of word: String) -> WordFacts {
    let bytes = Array(word.utf8)
    return facts(foldedHash: FoldedWord.hash(bytes, 0..<bytes.count))
  }

  /// How many words there are: their identifiers are 0 up to this.
  public var wordCount: Int { vocabulary.count }

  /// The folded text of a known word. Complexity: linear in its length.
  public func text(of word: WordID) -> String { vocabulary.text(word) }

  /// The phrase of an entry, as the lexicon writes it.
  public func phrase(of entry: Int) -> String {
    let entry = entries[entry]
    return String(decoding: bytes[entry.line.lowerBound..<entry.phraseEnd], as: UTF8.self)
  }

  /// The value of an attribute of an entry; nil where it has none.
  ///
  /// Meant for building tables when a stage is set up, not for the hot path.
  public func attribute(_ key: String, of entry: Int) -> String? {
    let entry = entries[entry]
    guard entry.phraseEnd < entry.line.upperBound else { return nil }
    let fields = bytes[(entry.phraseEnd + 1)..<entry.line.upperBound].split(separator: 9)
    let prefix = Array(key.utf8) + [61]
    for field in fields where field.starts(with: prefix) {
      return String(decoding: field.dropFirst(prefix.count), as: UTF8.self)
    }
    return nil
  }

  /// The entries of one lexicon, as indices into ``entries``.
  public func entries(in lexicon: LexiconName) -> [Int] {
    entries.indices.filter { entries[$0].lexicon == lexicon }
  }

  /// The words of an entry's phrase, in order.
  public func words(of entry: Int) -> [WordID] {
    PhraseSplitter(rules: rules).words(
      bytes, entries[entry].line.lowerBound..<entries[entry].phraseEnd
    )
    .map { vocabulary.word(FoldedWord.hash(bytes, $0)) }
  }

  /// The entries whose phrase is exactly this text, whatever its case.
  public func entries(matching phrase: String) -> [Int] {
    let text = Array(phrase.utf8)
    let words = PhraseSplitter(rules: rules).words(text, 0..<text.count)
      .map { vocabulary.word(FoldedWord.hash(text, $0)) }
    return trie.entries(of: words)
  }
}
