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
}
