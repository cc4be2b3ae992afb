/// A stretch of tokens that may be a name.
package struct NameCandidate: Sendable, Hashable {
  /// Its tokens.
  package let tokens: Range<Int>
  /// The lists that hold it as a whole, as bits of signs.
  package let lists: UInt64
}
