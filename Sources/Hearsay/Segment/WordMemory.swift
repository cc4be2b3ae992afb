internal import HearsayMatching
internal import HearsayText
internal import Synchronization

/// What the lexicons said of words in earlier articles, so that frequent words are looked up once.
///
/// What it keeps depends on the word alone, so results are the same with it and without it.
final class WordMemory: Sendable {
  private let known = Mutex(Known())

  /// The words so far.
  private struct Known: Sendable {
    var words = HashTable<Word>(capacity: 1 << 10)
    /// The entries of all words.
    var entries: [Lexicons.WordEntry] = []

    /// Looks a word up and keeps what is found.
    mutating func add(_ hash: UInt64, _ lexicons: Lexicons) -> Word {
      if let word = words[hash] { return word }
      let facts = lexicons.facts(foldedHash: hash)
      let start = entries.count
      lexicons.append(entriesOf: facts, to: &entries)
      let word = Word(facts: facts, entries: start..<entries.count)
      words.set(word, for: hash)
      return word
    }
  }

  /// A word, and where its entries stand among those of all words.
  private struct Word: Sendable {
    let facts: Lexicons.WordFacts
    let entries: Range<Int>
  }

  /// How many words it keeps at most: the frequent ones come early.
  private static let limit = 1 << 16

  /// The facts and the entries of some forms.
  ///
  /// Complexity: linear in the forms.
  func lookUp(
    _ forms: [WordForms.Form], _ lexicons: Lexicons
  ) -> (facts: [Lexicons.WordFacts], entries: Lexicons.FormEntries) {
    var facts: [Lexicons.WordFacts] = []
    facts.reserveCapacity(forms.count)
    var entries = Lexicons.FormEntries(capacity: forms.count)
    known.withLock { known in
      let places = known.words.places(forms.map(\.foldedHash))
      for (form, place) in zip(forms, places) {
        let word =
          place >= 0 ? known.words.value(at: place) : known.add(form.foldedHash, lexicons)
        facts.append(word.facts)
        entries.append(known.entries[word.entries])
      }
      if known.words.count > Self.limit { known = Known() }
    }
    return (facts, entries)
  }
}
