/// A set of lexicons, as bits: which word lists hold a word.
public struct LexiconSet: OptionSet, Sendable, Hashable {
  /// One bit for each lexicon, by its place in the order of all.
  public let rawValue: UInt128
  /// Makes a set of its bits.
  public init(rawValue: UInt128) { self.rawValue = rawValue }

  /// The set that holds one lexicon.
  public init(_ name: LexiconName) { self.init(rawValue: 1 << UInt128(name.index)) }

  /// Whether a lexicon is in it.
  public func has(_ name: LexiconName) -> Bool { rawValue & (1 << UInt128(name.index)) != 0 }
}
