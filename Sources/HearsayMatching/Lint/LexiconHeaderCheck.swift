/// What the header of a lexicon file says.
struct LexiconHeaderCheck {
  private(set) var attributes: [String] = []
  private var comments: [String] = []

  /// Reads a line of the header.
  mutating func read(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("@attributes") {
      attributes += text.split(separator: " ").dropFirst().map(String.init)
    } else if text.hasPrefix("# ") {
      comments.append(String(text.dropFirst(2)))
    }
  }

  /// What the header lacks, given the attributes that the entries use.
  func missing(used: Set<String>) -> [String] {
    var messages: [String] = []
    let keys = ["source: ", "licence: ", "regenerate: "]
    if comments.first.map({ first in keys.contains { first.hasPrefix($0) } }) ?? true {
      messages.append("the first line does not say what the file holds; write it after '# '")
    }
    for key in keys where !comments.contains(where: { $0.hasPrefix(key) }) {
      messages.append("the header has no line '# \(key)…'; add it")
    }
    for name in attributes where !used.contains(name) {
      messages.append("no entry uses the attribute '\(name)'; take it out of @attributes")
    }
    return messages
  }
}
