/// The fitted numbers of the part-of-speech tagger, and the frequent words with their tags.
///
/// An averaged perceptron (Collins 2002) with hashed features: a feature's hash gives a place in the
/// table, and the weight for a tag stands there plus the tag's number. Words with one tag only skip it.
package struct TaggerModel: Sendable {
  /// The weights; a power of two, and room for the tags of the last place.
  package var table: [Int8]
  /// The tags of each frequent word, by the hash of its folded bytes.
  package var words: [UInt64: TagSet]

  /// How many places lie behind the last one, for its tags.
  package static let margin = 64

  /// A model that has seen nothing.
  package static let empty = TaggerModel(
    table: Array(repeating: 0, count: 1 + margin), words: [:])

  /// Makes a model of its parts.
  package init(table: [Int8], words: [UInt64: TagSet]) {
    self.table = table
    self.words = words
  }

  /// Whether there are no fitted numbers, so that spelling and lexicons alone decide.
  package var isEmpty: Bool { table.count <= 1 + Self.margin }
}
