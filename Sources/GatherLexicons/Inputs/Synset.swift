/// A pointer from one synset to another.
struct SynsetPointer {
  let symbol: String
  let target: Int
  let part: WordNetPart
}

/// A set of synonyms of WordNet.
struct Synset {
  /// Number of the lexicographer file.
  let lexicographerFile: Int

  /// Words as they are written, with spaces.
  let words: [String]
  let pointers: [SynsetPointer]
  let gloss: String

  /// Whether the synset names one individual and not a kind.
  var isInstance: Bool { pointers.contains { $0.symbol == "@i" } }

  /// Whether the synset names one real or fabled person.
  var isRealPerson: Bool { isInstance && lexicographerFile == LexicographerFile.person }

  /// Targets of the pointers of one kind.
  func targets(_ symbol: String) -> [Int] {
    pointers.filter { $0.symbol == symbol }.map(\.target)
  }

  /// Reads a line of a data file; nil for the licence lines.
  init?(line: Substring) {
    let halves = line.split(separator: "|", maxSplits: 1)
    guard !line.hasPrefix(" "), let head = halves.first else { return nil }
    let fields = head.split(separator: " ").map(String.init)
    guard let file = Int(fields[1]), let count = Int(fields[3], radix: 16) else { return nil }
    lexicographerFile = file
    words = (0..<count).map { Self.spelled(fields[4 + 2 * $0]) }
    let first = 5 + 2 * count
    let pointerCount = Int(fields[first - 1]) ?? 0
    pointers = (0..<pointerCount).compactMap { index in
      let base = first + 4 * index
      guard let target = Int(fields[base + 1]),
        let part = WordNetPart(letter: fields[base + 2])
      else { return nil }
      return SynsetPointer(symbol: fields[base], target: target, part: part)
    }
    gloss = halves.count > 1 ? String(halves[1]) : ""
  }

  /// The word without its position mark, as in `galore(ip)`.
  private static func spelled(_ word: String) -> String {
    String(word.prefix { $0 != "(" }).replacing("_", with: " ")
  }
}
