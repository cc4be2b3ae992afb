/// Words that end in a full stop which may not end their sentence.
public struct Abbreviations: Sendable {
  /// What may follow an abbreviation inside its sentence.
  public enum Follower: UInt8, Sendable {
    /// A name: the full stop never ends a sentence ("Mr.").
    case name
    /// A number: it ends none before a digit ("No. 5").
    case number
    /// Anything: it ends none before a small letter or a mark ("Inc.").
    case any
  }

  private var followers: [UInt64: Follower] = [:]

  /// Makes a table of abbreviations, each with its full stop, matched whatever their case.
  public init(_ entries: [(form: String, follower: Follower)]) {
    for entry in entries {
      let bytes = Array(entry.form.utf8)
      followers[FoldedWord.hash(bytes, 0..<bytes.count)] = entry.follower
    }
  }

  /// What may follow the abbreviation that these bytes write, full stop included; nil if it is none.
  public func follower(_ bytes: [UInt8], _ range: Range<Int>) -> Follower? {
    followers[FoldedWord.hash(bytes, range)]
  }
}
