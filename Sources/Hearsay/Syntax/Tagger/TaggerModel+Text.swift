internal import HearsayText

/// Reading and writing the model as text.
///
/// After the header come the line `@words` and the frequent words, each with its tags; then the line
/// `@table` and the weights, one character each: the letter P is zero, what comes after it in ASCII is
/// positive, what comes before it negative; a tilde stands for the backslash.
extension TaggerModel {
  /// The smallest and largest weight that can be written.
  package static let weightRange = -40...44

  /// Reads a model; nil when the text is none.
  ///
  /// Complexity: linear in the bytes.
  package init?(text: [UInt8]) {
    var words: [UInt64: TagSet] = [:]
    var table: [Int8] = []
    var sets: [UInt64: TagSet] = [:]
    var inTable = false
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 10 { end += 1 }
      let line = start..<end
      start = end + 1
      guard !line.isEmpty, text[line.lowerBound] != 35 || inTable else { continue }
      if inTable {
        Self.readWeights(text, line, &table)
      } else if text[line.lowerBound] == 64 {
        inTable = text[line].elementsEqual("@table".utf8)
        if inTable { table.reserveCapacity(text.count - end) } else { words.reserveCapacity(16384) }
      } else {
        guard let tab = text[line].firstIndex(of: 9) else { return nil }
        let names = FoldedWord.exactHash(text, (tab + 1)..<end)
        let set = sets[names] ?? Self.tags(text[(tab + 1)..<end])
        sets[names] = set
        words[FoldedWord.hash(text, line.lowerBound..<tab)] = set
      }
    }
    let places = table.count - Self.margin
    guard places > 0, places & (places - 1) == 0 else { return nil }
    self.init(table: table, words: words)
  }

  private static func readWeights(_ text: [UInt8], _ line: Range<Int>, _ table: inout [Int8]) {
    let start = table.count
    table += [Int8](repeating: 0, count: line.count)
    for offset in 0..<line.count {
      let byte = text[line.lowerBound + offset]
      table[start + offset] = Int8(bitPattern: (byte == 0x7E ? 0x5C : byte) &- 0x50)
    }
  }

  private static func tags(_ field: ArraySlice<UInt8>) -> TagSet {
    var set: TagSet = []
    for name in field.split(separator: 44) {
      if let tag = PennTag(name: String(decoding: name, as: UTF8.self)) {
        set.insert(TagSet(tag))
      }
    }
    return set
  }

  /// The character of a weight.
  package static func character(_ weight: Int8) -> UInt8 {
    let byte = UInt8(0x50 + Int(weight))
    return byte == 0x5C ? 0x7E : byte
  }
}
