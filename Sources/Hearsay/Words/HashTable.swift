/// Values by 64-bit hashes that are well mixed already: open addressing, no further hashing.
///
/// Two keys with one hash would be taken for one; hashes of words are 64 bits long for that reason.
struct HashTable<Value> {
  /// A hash, and the place of its value; -1 for an empty slot.
  struct Slot {
    let key: UInt64
    let place: Int32

    static var empty: Slot { Slot(key: 0, place: -1) }
  }

  private var slots: [Slot]
  private var values: [Value] = []
  private var mask: Int

  /// Makes a table with room for this many values.
  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: .empty, count: size)
    mask = size - 1
    values.reserveCapacity(capacity)
  }

  /// The number of values.
  var count: Int { values.count }

  /// The value of a hash; nil when there is none.
  ///
  /// Complexity: constant.
  subscript(hash: UInt64) -> Value? {
    let place = slots[slot(hash)].place
    return place >= 0 ? values[Int(place)] : nil
  }

  /// The places of the values of some hashes; -1 where there is none.
  ///
  /// All first slots are read before any is looked at: reads that do not depend on each other run side by
  /// side, so that this is faster than one look-up after the other.
  ///
  /// Complexity: linear in the hashes.
  func places(_ hashes: [UInt64]) -> [Int32] {
    let first = hashes.map { slots[Self.first($0) & mask] }
    return zip(hashes, first).map { hash, found in
      found.place < 0 || found.key == hash ? found.place : slots[slot(hash)].place
    }
  }

  /// The value at a place that ``places(_:)`` has found.
  func value(at place: Int32) -> Value { values[Int(place)] }

  /// Sets the value of a hash, in the place of one that it has.
  mutating func set(_ value: Value, for hash: UInt64) {
    let found = slot(hash)
    if slots[found].place >= 0 {
      values[Int(slots[found].place)] = value
    } else {
      slots[found] = Slot(key: hash, place: Int32(values.count))
      values.append(value)
      if values.count * 2 > slots.count { grow() }
    }
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Self.first(hash) & mask
    while slots[slot].place >= 0, slots[slot].key != hash { slot = (slot + 1) & mask }
    return slot
  }

  private static func first(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .empty, count: old.count * 2)
    mask = slots.count - 1
    for full in old where full.place >= 0 { slots[slot(full.key)] = full }
  }
}

extension HashTable: Sendable where Value: Sendable {}
extension HashTable.Slot: Sendable {}
