package import HearsayText

/// Makes the tables of lexicons, file by file, line by line.
package struct TableBuilder {
  private struct Item {
    let key: UInt64
    let start: Int
    let count: Int
    var lastEntry = -1
    var goesOn = false
  }

  private struct Entry {
    let file: Int
    let start: Int
    let count: Int
    let previous: Int
    let word: Int?
  }

  private let splitter: PhraseSplitter
  private var items: [Item] = []
  private var slots = HashSlots(capacity: 1 << 16)
  private var entries: [Entry] = []
  private var files: [Int] = []
  private var offset = 0
  private var words: [Int] = []

  /// Makes empty tables.
  ///
  /// - Parameter rules: How phrases are cut into words.
  package init(rules: TokenRules) { splitter = PhraseSplitter(rules: rules) }

  /// Adds a file's entries.
  ///
  /// - Throws: ``LexiconFault`` for a line that is no entry.
  package mutating func add(_ text: [UInt8]) throws(LexiconFault) {
    guard offset + text.count < NumberText.limit, files.count < 255 else {
      throw LexiconFault(line: 0, message: "lexicons hold less than 16 MiB in 255 files")
    }
    files.append(entries.count)
    var start = 0
    var number = 0
    while start < text.count {
      let line = LexiconLine(text, at: start)
      number += 1
      start = line.range.upperBound + 1
      if entries.count == files[files.count - 1], line.isHeader(text) { continue }
      try cut(text, line.range.lowerBound..<line.phraseEnd, number)
      link(line)
    }
    offset += text.count
  }

  /// The tables of what has been added.
  package func tables() -> TableTexts {
    let order = items.indices.sorted { items[$0].key < items[$1].key }
    var texts = TableTexts(itemCount: items.count)
    for index in order {
      let item = items[index]
      texts.addItem(
        key: item.key, start: item.start, count: item.count, lastEntry: item.lastEntry,
        goesOn: item.goesOn)
    }
    texts.closeBuckets()
    var places = Array(repeating: 0, count: items.count)
    for (place, index) in order.enumerated() { places[index] = place }
    for entry in entries {
      texts.addEntry(
        file: entry.file, start: entry.start, count: entry.count, previous: entry.previous,
        word: entry.word.map { places[$0] })
    }
    for first in files { NumberText.append(first, to: &texts.files) }
    NumberText.append(entries.count, to: &texts.files)
    return texts
  }

  /// Cuts a phrase into words and interns them.
  private mutating func cut(
    _ text: [UInt8], _ phrase: Range<Int>, _ number: Int
  ) throws(LexiconFault) {
    words.removeAll(keepingCapacity: true)
    for word in splitter.words(text, phrase) {
      guard word.count < 128 else {
        throw LexiconFault(line: number, message: "a word is longer than 127 bytes; shorten it")
      }
      words.append(intern(FoldedWord.hash(text, word), offset + word.lowerBound, word.count))
    }
    guard !words.isEmpty else {
      throw LexiconFault(
        line: number,
        message: "the line has no phrase before its tab; write one or take the line out")
    }
    guard phrase.count <= UInt16.max else {
      throw LexiconFault(
        line: number, message: "the phrase is longer than 65,535 bytes; shorten it")
    }
  }

  /// Adds an entry at the end of the path of its words.
  private mutating func link(_ line: LexiconLine) {
    var item = words[0]
    for word in words.dropFirst() {
      items[item].goesOn = true
      item = intern(PhraseKey.join(items[item].key, items[word].key), 0, 0)
    }
    entries.append(
      Entry(
        file: files.count - 1, start: offset + line.range.lowerBound,
        count: line.phraseEnd - line.range.lowerBound, previous: items[item].lastEntry,
        word: words.count == 1 ? item : nil))
    items[item].lastEntry = entries.count - 1
  }

  private mutating func intern(_ key: UInt64, _ start: Int, _ count: Int) -> Int {
    let found = slots.findOrAdd(key, as: items.count) { items[$0].key == key }
    if found == items.count { items.append(Item(key: key, start: start, count: count)) }
    return found
  }
}
