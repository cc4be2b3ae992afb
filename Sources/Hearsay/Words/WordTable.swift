internal import HearsayMatching

/// A value for some words of the vocabulary, found by the word's identifier.
///
/// Dense, so that a look-up is one array access.
struct WordTable<Value: Sendable>: Sendable {
  private var values: [Value]
  private let other: Value

  /// Makes a table in which every word has the same value.
  init(_ lexicons: Lexicons, other: Value) {
    values = Array(repeating: other, count: lexicons.wordCount)
    self.other = other
  }

  /// The value of a word; that of unknown words where it stands in no lexicon.
  subscript(word: WordID) -> Value {
    @inline(__always) get { word >= 0 && Int(word) < values.count ? values[Int(word)] : other }
    set { if word >= 0, Int(word) < values.count { values[Int(word)] = newValue } }
  }
}
