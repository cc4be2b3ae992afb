/// The tables of lexicons as text, for a static string.
package struct TableTexts {
  /// Five numbers for each word or beginning of a phrase, in the order of keys.
  package private(set) var items: [UInt8] = []
  /// For each possible beginning of a key, how many items come before; and after all how many there are.
  package private(set) var buckets: [UInt8] = []
  /// Four numbers for each entry, in the order of files and lines.
  package private(set) var entries: [UInt8] = []
  /// How many entries come before each file, and how many there are.
  package var files: [UInt8] = []

  private let bits: Int
  private var bucketCount = 0
  private var itemCount = 0

  init(itemCount: Int) {
    var bits = 4
    while 1 << bits < itemCount { bits += 1 }
    self.bits = bits
    items.reserveCapacity(itemCount * 20)
    buckets.reserveCapacity((1 << bits) * 4 + 4)
  }

  mutating func addItem(key: UInt64, start: Int, count: Int, lastEntry: Int, goesOn: Bool) {
    let bucket = Int(truncatingIfNeeded: key >> UInt64(64 - bits))
    openBuckets(upTo: bucket + 1)
    NumberText.append(Int(truncatingIfNeeded: key >> 40), to: &items)
    NumberText.append(Int(truncatingIfNeeded: key >> 16 & 0xFF_FFFF), to: &items)
    NumberText.append(
      Int(truncatingIfNeeded: key & 0xFFFF) | (goesOn ? 1 << 16 : 0) | count << 17, to: &items)
    NumberText.append(start, to: &items)
    NumberText.append(lastEntry + 1, to: &items)
    itemCount += 1
  }

  mutating func closeBuckets() { openBuckets(upTo: 1 << bits + 1) }

  mutating func addEntry(file: Int, start: Int, count: Int, previous: Int, word: Int?) {
    NumberText.append(start, to: &entries)
    NumberText.append(count | file << 16, to: &entries)
    NumberText.append(previous + 1, to: &entries)
    NumberText.append(word.map { $0 + 1 } ?? 0, to: &entries)
  }

  private mutating func openBuckets(upTo count: Int) {
    while bucketCount < count {
      NumberText.append(itemCount, to: &buckets)
      bucketCount += 1
    }
  }
}
