/// Splits the phrases of lexicons into the words that the tokenizer makes of them in running text.
enum PhraseSplitter {
  /// The ranges of the words of a phrase.
  static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var at = range.lowerBound
    func close(_ end: Int, into result: inout [Range<Int>]) {
      if start < end { result.append(start..<end) }
    }
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 32 {
        close(at, into: &result)
        start = at + 1
      } else if byte == 45 || byte == 44 || byte == 47 {
        close(at, into: &result)
        result.append(at..<(at + 1))
        start = at + 1
      } else if byte == 39, isPossessive(bytes, at, range.upperBound) {
        close(at, into: &result)
        start = at
      }
      at += 1
    }
    close(range.upperBound, into: &result)
    return result
  }

  private static func isPossessive(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let isLast = at + 1 == end || bytes[at + 1] == 32
    let isS = at + 1 < end && bytes[at + 1] == 115 && (at + 2 == end || bytes[at + 2] == 32)
    return isLast || isS
  }
}
