internal import HearsayText

/// The case-folded words of all lexicons, found by the hash of their bytes.
struct Vocabulary: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 16)
  private var hashes: [UInt64] = []
  private var places: [Range<Int32>] = []
  private var pool: [UInt8] = []

  var count: Int { hashes.count }

  /// The word with this hash, or -1.
  func word(_ hash: UInt64) -> WordID {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The word that a range of bytes writes; adds it when it is new.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> WordID {
    let hash = FoldedWord.hash(bytes, range)
    let known = word(hash)
    if known >= 0 { return known }
    let id = WordID(hashes.count)
    let start = Int32(pool.count)
    pool.append(contentsOf: FoldedWord.folded(bytes, range))
    places.append(start..<Int32(pool.count))
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() } else { insert(id) }
    return id
  }

  func text(_ word: WordID) -> String {
    let place = places[Int(word)]
    return String(decoding: pool[Int(place.lowerBound)..<Int(place.upperBound)], as: UTF8.self)
  }

  private mutating func insert(_ id: WordID) {
    var slot = Int(truncatingIfNeeded: hashes[Int(id)]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for id in hashes.indices { insert(WordID(id)) }
  }
}
