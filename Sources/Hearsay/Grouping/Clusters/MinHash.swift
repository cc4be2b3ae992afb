/// Min-wise independent hashes of claims (Broder 1997), banded for locality-sensitive hashing (Indyk
/// and Motwani 1998): claims that share a band's key are compared.
///
/// A term of weight w draws w times, so that two claims have one hash with the probability of their
/// weighted Jaccard index. With three rows a band, claims that are 0.6 alike share one of 24 bands with
/// a probability of 0.997, and claims that are 0.2 alike with one of 0.18.
enum MinHash {
  /// How many bands there are.
  static let bands = 24
  private static let rows = 3

  /// The key of a claim in a band; claims of different frames never share one.
  ///
  /// Complexity: linear in the terms.
  static func key(_ terms: ArraySlice<UInt32>, frame: UInt64, band: Int) -> UInt64 {
    var key = frame
    for row in 0..<rows {
      let seed = Mix.value(UInt64(band * rows + row))
      var least = UInt64.max
      for term in terms { least = min(least, draw(term, seed)) }
      key = Mix.value(key ^ least)
    }
    return key
  }

  /// The least of a term's draws, with the term behind it.
  @inline(__always)
  private static func draw(_ term: UInt32, _ seed: UInt64) -> UInt64 {
    // One hash holds three draws of 21 bits.
    let hash = Mix.value(UInt64(term >> 2) ^ seed)
    var least = hash & 0x1F_FFFF
    let weight = ClaimStore.weight(term)
    if weight > 1 { least = min(least, hash >> 21 & 0x1F_FFFF) }
    if weight > 2 { least = min(least, hash >> 42 & 0x1F_FFFF) }
    return least << 32 | UInt64(term >> 2)
  }
}
