internal import HearsayMatching

/// What the class and id names of a page's elements tell, by the lexicon `page-marks`.
struct PageMarks: Sendable {
  /// What stands in an element.
  enum Mark: String { case body, aside }

  private var marks: [[UInt8]: Mark] = [:]
  private let longest = 3

  init(lexicons: Lexicons) {
    for entry in lexicons.entries(in: .pageMarks) {
      guard let kind = lexicons.attribute("kind", of: entry), let mark = Mark(rawValue: kind) else {
        continue
      }
      marks[Array(lexicons.phrase(of: entry).lowercased().utf8)] = mark
    }
  }

  /// The mark of an element; nil where its names say nothing or contradict each other.
  func mark(of node: Int, in tree: MarkupTree) -> Mark? {
    if let property = tree.value("itemprop", of: node), property.elementsEqual("articleBody".utf8) {
      return .body
    }
    var found: Mark?
    for name in [tree.value("class", of: node), tree.value("id", of: node)] {
      guard let name, let mark = mark(of: name) else { continue }
      if let found, found != mark { return nil }
      found = mark
    }
    return found
  }

  private func mark(of name: ArraySlice<UInt8>) -> Mark? {
    let words = Self.words(of: name)
    var found: Mark?
    for first in words.indices {
      for length in 1...longest where first + length <= words.count {
        let phrase = Array(words[first..<(first + length)].joined(separator: [32]))
        guard let mark = marks[phrase] else { continue }
        if let found, found != mark { return nil }
        found = mark
      }
    }
    return found
  }

  /// The words of a name in lower case: cut at hyphens, underscores, spaces, and before capitals.
  static func words(of name: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in name {
      let isUpper = byte &- 65 < 26
      let isLetter = isUpper || byte &- 97 < 26
      if !isLetter || (isUpper && wasLower) {
        if !word.isEmpty { words.append(word) }
        word = []
      }
      if isLetter { word.append(byte | 0x20) }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
