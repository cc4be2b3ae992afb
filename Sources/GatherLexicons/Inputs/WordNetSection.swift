import Foundation

/// The synsets and the index of one part of speech.
struct WordNetSection {
  /// Synsets by offset.
  let synsets: [Int: Synset]

  /// Offsets by lemma, most frequent sense first.
  ///
  /// Lemmas are in lower case with spaces.
  let senses: [String: [Int]]

  init(part: WordNetPart, folder: URL) throws {
    let data = try String(
      contentsOf: folder.appendingPathComponent("data.\(part.suffix)"), encoding: .utf8)
    var synsets: [Int: Synset] = [:]
    for line in data.split(separator: "\n") {
      guard let offset = Int(line.prefix(8)), let synset = Synset(line: line) else { continue }
      synsets[offset] = synset
    }
    self.synsets = synsets
    let index = try String(
      contentsOf: folder.appendingPathComponent("index.\(part.suffix)"), encoding: .utf8)
    var senses: [String: [Int]] = [:]
    for line in index.split(separator: "\n") where !line.hasPrefix(" ") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, let count = Int(fields[2]) else { continue }
      let lemma = String(fields[0]).replacing("_", with: " ")
      senses[lemma] = fields.suffix(count).compactMap { Int($0) }
    }
    self.senses = senses
  }

  /// The roots and everything below them.
  func descendants(of roots: [Int]) -> Set<Int> {
    var found = Set(roots)
    var queue = roots
    while let next = queue.popLast() {
      guard let synset = synsets[next] else { continue }
      for child in synset.targets("~") + synset.targets("~i") where found.insert(child).inserted {
        queue.append(child)
      }
    }
    return found
  }

  /// Whether a sense of the lemma is written in lower case.
  func isLowerCase(_ lemma: String, offset: Int) -> Bool {
    synsets[offset]?.words.contains(lemma) == true
  }
}
