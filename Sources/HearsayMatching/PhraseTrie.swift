/// A trie over word identifiers that leads from phrases to lexicon entries.
struct PhraseTrie: Sendable {
  /// Node 0 is the root; a child is found by its parent and its word.
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 16)
  private var keys: [UInt64] = [0]
  /// The first entry that ends at a node, and after each entry the next one: -1 ends the list.
  private var firstEntry: [Int32] = [-1]
  private var nextEntry: [Int32] = []
  private var hasChildren: [Bool] = [false]

  /// The node reached from a parent by a word, or -1.
  func child(_ parent: Int32, _ word: WordID) -> Int32 {
    let key = Self.key(parent, word)
    var slot = Self.slot(key, slots.count)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Whether a phrase of several words starts with a word.
  func startsPhrase(_ word: WordID) -> Bool {
    let node = child(0, word)
    return node >= 0 && hasChildren[Int(node)]
  }

  /// Adds an entry; entries are numbered from 0 in the order of adding.
  mutating func add(_ words: [WordID]) {
    var node: Int32 = 0
    for word in words {
      let known = child(node, word)
      node = known >= 0 ? known : addChild(node, word)
    }
    nextEntry.append(firstEntry[Int(node)])
    firstEntry[Int(node)] = Int32(nextEntry.count - 1)
  }

  /// Calls `body` with each entry that ends at a node.
  @inline(__always)
  func forEachEntry(at node: Int32, _ body: (Int32) -> Void) {
    var entry = firstEntry[Int(node)]
    while entry >= 0 {
      body(entry)
      entry = nextEntry[Int(entry)]
    }
  }

  /// The entries of a phrase, in the order of adding.
  func entries(of words: [WordID]) -> [Int] {
    var node: Int32 = 0
    for word in words {
      node = word >= 0 ? child(node, word) : -1
      if node < 0 { return [] }
    }
    var found: [Int] = []
    forEachEntry(at: node) { found.append(Int($0)) }
    return found.reversed()
  }

  private mutating func addChild(_ parent: Int32, _ word: WordID) -> Int32 {
    let node = Int32(keys.count)
    keys.append(Self.key(parent, word))
    firstEntry.append(-1)
    hasChildren.append(false)
    hasChildren[Int(parent)] = true
    if keys.count * 2 > slots.count { grow() } else { insert(node) }
    return node
  }

  private mutating func insert(_ node: Int32) {
    var slot = Self.slot(keys[Int(node)], slots.count)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = node
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for node in 1..<Int32(keys.count) { insert(node) }
  }

  private static func key(_ parent: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    let mixed = (key ^ (key >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
  }
}
