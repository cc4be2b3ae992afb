/// Open addressing over numbered items: each slot holds the top bits of an item's hash and its number.
///
/// The items themselves stand elsewhere, so a caller says whether the item of a number is the one
/// that it looks for. At most 2^24 - 1 items fit.
struct HashSlots: Sendable {
  private var slots: [UInt64]
  private var shift: UInt64
  private var count = 0

  /// Makes a table that holds this many items without growing.
  init(capacity: Int) {
    var bits: UInt64 = 6
    while 1 << bits < capacity { bits += 1 }
    slots = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
  }

  /// The number of an item with this hash, or -1.
  @inline(__always)
  func find(_ hash: UInt64, _ isItem: (Int) -> Bool) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while true {
      let content = slots[slot]
      if content == 0 { return -1 }
      if (content ^ hash) >> 24 == 0 {
        let number = Self.number(content)
        if isItem(number) { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The number of an item with this hash; `number` when there was none, which is added.
  @inline(__always)
  mutating func findOrAdd(_ hash: UInt64, as number: Int, _ isItem: (Int) -> Bool) -> Int {
    if count * 4 >= slots.count * 3 { grow() }
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while slots[slot] != 0 {
      let content = slots[slot]
      if (content ^ hash) >> 24 == 0 {
        let known = Self.number(content)
        if isItem(known) { return known }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash & ~0xFF_FFFF | UInt64(truncatingIfNeeded: number + 1)
    count += 1
    return number
  }

  private mutating func grow() {
    precondition(count < 1 << 23, "lexicons hold fewer than 8 million words and phrases")
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    shift -= 1
    for content in old where content != 0 {
      var slot = Int(truncatingIfNeeded: content >> shift)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = content
    }
  }

  @inline(__always)
  private static func number(_ content: UInt64) -> Int {
    Int(truncatingIfNeeded: content & 0xFF_FFFF) - 1
  }
}
