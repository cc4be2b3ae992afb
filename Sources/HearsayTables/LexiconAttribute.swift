/// Attributes of lexicon lines: behind the phrase, each with a tab before it, `key=value`.
extension FixedBytes {
  /// Where the value of an attribute stands; nil where the line has none of this name.
  ///
  /// Complexity: linear in the line's bytes.
  ///
  /// - Parameters:
  ///   - key: The attribute's name, in ASCII.
  ///   - phraseEnd: Where the line's phrase ends.
  /// - Returns: The value's bytes, or nil.
  package func attribute(_ key: String, behind phraseEnd: Int) -> Range<Int>? {
    let size = key.utf8.count
    var at = phraseEnd
    while at < count, self[at] == Mark.tab {
      let value = at + 1 + size + 1
      let isKey = value <= count && self[value - 1] == Mark.equals && stands(key, at: at + 1)
      at = isKey ? value : at + 1
      while at < count, self[at] != Mark.tab, self[at] != Mark.lineFeed { at += 1 }
      if isKey { return value..<at }
    }
    return nil
  }

  /// Whether a list with commas between its items has an item.
  ///
  /// Complexity: linear in the list's bytes.
  package func list(_ list: Range<Int>, has item: String) -> Bool {
    let size = item.utf8.count
    var start = list.lowerBound
    while start < list.upperBound {
      var end = start
      while end < list.upperBound, self[end] != UInt8(ascii: ",") { end += 1 }
      if end - start == size, stands(item, at: start) { return true }
      start = end + 1
    }
    return false
  }

  /// Whether a text stands at an offset; there must be as many bytes from there on.
  private func stands(_ text: String, at start: Int) -> Bool {
    var at = start
    for byte in text.utf8 {
      if self[at] != byte { return false }
      at += 1
    }
    return true
  }
}
