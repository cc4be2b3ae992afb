/// The key of a phrase: of one word, its folded hash; of more, the keys of its parts joined.
package enum PhraseKey {
  /// The key of a phrase and one more word.
  @inlinable
  package static func join(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (phrase ^ phrase >> 31) &* 0xBF58_476D_1CE4_E5B9
    let joined = (mixed ^ mixed >> 29 ^ word) &* 0x94D0_49BB_1331_11EB
    return joined ^ joined >> 32
  }
}
