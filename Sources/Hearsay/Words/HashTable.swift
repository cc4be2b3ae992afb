/// Values by 64-bit hashes that are well mixed already: open addressing, no further hashing.
///
/// Two keys with one hash would be taken for one; hashes of words are 64 bits long for that reason.
struct HashTable<Value> {
  var keys: [UInt64]
  var values: [Value] = []
  var places: [Int32]
  var mask: Int

  /// Makes a table with room for this many values.
  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    places = Array(repeating: -1, count: size)
    mask = size - 1
    values.reserveCapacity(capacity)
  }

  /// The number of values.
  var count: Int { values.count }

  /// The value of a hash; nil when there is none.
  ///
  /// Complexity: constant.
  subscript(hash: UInt64) -> Value? {
    let place = places[slot(hash)]
    return place >= 0 ? values[Int(place)] : nil
  }

  /// Sets the value of a hash, in the place of one that it has.
  mutating func set(_ value: Value, for hash: UInt64) {
    let found = slot(hash)
    if places[found] >= 0 {
      values[Int(places[found])] = value
    } else {
      insert(value, hash, found)
    }
  }

  func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while places[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  mutating func insert(_ value: Value, _ hash: UInt64, _ slot: Int) {
    keys[slot] = hash
    places[slot] = Int32(values.count)
    values.append(value)
    if values.count * 2 > places.count { grow() }
  }

  mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    let size = oldKeys.count * 2
    keys = Array(repeating: 0, count: size)
    places = Array(repeating: -1, count: size)
    mask = size - 1
    for (key, place) in zip(oldKeys, oldPlaces) where place >= 0 {
      let slot = slot(key)
      keys[slot] = key
      places[slot] = place
    }
  }
}

extension HashTable: Sendable where Value: Sendable {}
