/// Words that end in a full stop which may not end their sentence.
public struct Abbreviations: Sendable {
  /// What may follow an abbreviation inside its sentence.
  public enum Follower: UInt8, Sendable {
    /// A name: the full stop never ends a sentence ("Mr.").
    case name
    /// A number: the word is an abbreviation before a digit only ("No. 5").
    case number
    /// Anything: it ends a sentence before a word that opens one ("Inc.").
    case any
    /// A small letter: it ends a sentence before a capital ("etc.").
    case small
    /// What goes with a time of day: it ends a sentence before any other capital ("p.m.").
    case clock
  }

  private struct Entry {
    let follower: Follower
    let needsCapital: Bool
    let needsSmall: Bool
  }

  private var entries: [UInt64: Entry] = [:]

  /// Makes a table of abbreviations, each with its full stop.
  ///
  /// One that is given with a capital is no abbreviation without it: "Sun." and "sun.".
  /// A small letter is none as a capital: "p. 12", but "Plan P.".
  public init(_ entries: [(form: String, follower: Follower)]) {
    for entry in entries {
      let bytes = Array(entry.form.utf8)
      let capital = bytes.first.map { $0 &- 65 < 26 } ?? false
      self.entries[FoldedWord.hash(bytes, 0..<bytes.count)] = Entry(
        follower: entry.follower, needsCapital: capital, needsSmall: !capital && bytes.count == 2)
    }
  }

  /// What may follow the abbreviation that these bytes write, full stop included; nil if it is none.
  public func follower(_ bytes: [UInt8], _ range: Range<Int>) -> Follower? {
    guard let entry = entries[FoldedWord.hash(bytes, range)] else { return nil }
    let isCapital = bytes[range.lowerBound] &- 65 < 26
    return entry.needsCapital && !isCapital || entry.needsSmall && isCapital ? nil : entry.follower
  }
}
