internal import Hearsay

/// Brings another program's tokens and tags into the conventions of the newer treebanks.
enum SilverTags {
  typealias Word = (form: String, tag: PennTag?)

  /// The sentence with brackets and quotation marks as written, hyphens split off, "to" told apart.
  static func adapted(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    for (at, word) in words.enumerated() {
      if let mark = marks[word.form] {
        result.append((mark, word.tag))
      } else if word.form == "/" || word.form == "#" {
        result.append((word.form, .sym))
      } else if word.form.lowercased() == "to" {
        result.append((word.form, isInfinitive(words, at) ? .to : .in))
      } else if isCompound(word.form) {
        result.append(contentsOf: split(word))
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static let marks = [
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}",
    "``": "“", "''": "”", "`": "‘",
  ]

  private static func isInfinitive(_ words: [Word], _ at: Int) -> Bool {
    for next in words[(at + 1)...].prefix(3) {
      if next.tag == .vb { return true }
      if next.tag?.isAdverb != true { return false }
    }
    return false
  }

  private static func isCompound(_ form: String) -> Bool {
    guard let at = form.firstIndex(of: "-"), at != form.startIndex else { return false }
    return form.last != "-" && form.contains(where: \.isLetter)
  }

  /// The parts have no tags of their own, but a last part that heads the compound keeps its tag.
  private static func split(_ word: Word) -> [Word] {
    var result: [Word] = []
    let parts = word.form.split(separator: "-")
    for (at, part) in parts.enumerated() {
      if at > 0 { result.append(("-", .hyph)) }
      let isHead = at == parts.count - 1 && (word.tag == .nns || word.tag == .nnps)
      result.append((String(part), isHead ? word.tag : nil))
    }
    return result
  }
}
