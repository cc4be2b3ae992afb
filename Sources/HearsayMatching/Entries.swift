internal import HearsayTables

extension Lexicons {
  /// One line of a lexicon.
  public struct Entry: Sendable {
    /// The lexicon that it stands in.
    public let lexicon: LexiconName
  }

  /// The lines of all lexicons, in the order of files and lines.
  public struct Entries: RandomAccessCollection, Sendable {
    let lexicons: Lexicons

    /// The first index.
    public var startIndex: Int { 0 }

    /// The number of entries.
    public var endIndex: Int { lexicons.tables.entryCount }

    /// An entry.
    ///
    /// Complexity: constant.
    public subscript(position: Int) -> Entry {
      precondition(indices.contains(position), "an entry has an index of `entries`")
      return Entry(lexicon: lexicons.files[lexicons.tables.entry(position).file].lexicon)
    }
  }
}
