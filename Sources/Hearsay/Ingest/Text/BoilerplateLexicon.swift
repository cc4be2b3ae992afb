internal import HearsayMatching
internal import HearsayText

/// The lexicon `boilerplate`, arranged to be found in lines.
struct BoilerplateLexicon: Sendable {
  /// Where in a line a phrase stands.
  enum Position: String { case start, end, any, line }

  /// A phrase.
  struct Phrase {
    /// Its folded bytes.
    let bytes: [UInt8]
    /// What the line is.
    let kind: Article.Part.Kind
    /// How many words it has.
    let words: Int

    /// Whether it ends in a mark, as "Photo:" does.
    var endsInMark: Bool { bytes.last.map { !ASCII.isWord($0) } ?? false }

    /// Whether it is a piece of an address: "www.", "pic.twitter.com", "letters@".
    var isAddress: Bool { words == 1 && bytes.contains { $0 == 46 || $0 == 47 || $0 == 64 } }
  }

  private var whole: [[UInt8]: Phrase] = [:]
  /// The bytes of the longest of them: most lines are longer, and need no look-up.
  private var longestWhole = 0
  // By the first byte, the last one and the first one.
  private var starts = [[Phrase]](repeating: [], count: 256)
  private var ends = [[Phrase]](repeating: [], count: 256)
  private var inner = [[Phrase]](repeating: [], count: 256)

  init(lexicons: Lexicons) {
    for entry in lexicons.entries(in: .boilerplate) {
      let text = Array(lexicons.phrase(of: entry).utf8)
      let bytes = FoldedWord.folded(text, 0..<text.count)
      let kinds = Self.values("kind", of: entry, lexicons)
      for (at, name) in Self.values("position", of: entry, lexicons).enumerated() {
        guard let position = Position(rawValue: name), !kinds.isEmpty,
          let kind = Article.Part.Kind(rawValue: kinds[min(at, kinds.count - 1)])
        else { continue }
        let words = bytes.split(separator: 32).count
        add(Phrase(bytes: bytes, kind: kind, words: words), position)
      }
    }
    for byte in starts.indices { starts[byte].sort { $0.bytes.count > $1.bytes.count } }
  }

  private static func values(_ key: String, of entry: Int, _ lexicons: Lexicons) -> [String] {
    (lexicons.attribute(key, of: entry) ?? "").split(separator: ",").map(String.init)
  }

  private mutating func add(_ phrase: Phrase, _ position: Position) {
    guard let first = phrase.bytes.first, let last = phrase.bytes.last else { return }
    switch position {
    case .line:
      whole[phrase.bytes] = phrase
      longestWhole = max(longestWhole, phrase.bytes.count)
    case .start: starts[Int(first)].append(phrase)
    case .end: ends[Int(last)].append(phrase)
    case .any: inner[Int(first)].append(phrase)
    }
  }

  /// The phrase that is the whole of a folded line.
  func whole(_ line: ArraySlice<UInt8>) -> Phrase? {
    line.count <= longestWhole ? whole[Array(line)] : nil
  }

  /// The longest phrase that folded bytes start with.
  func start(of line: ArraySlice<UInt8>) -> Phrase? {
    guard let first = line.first else { return nil }
    return starts[Int(first)].first { Self.starts(line, with: $0) }
  }

  /// A phrase that folded bytes end with.
  func end(of line: ArraySlice<UInt8>) -> Phrase? {
    guard let last = line.last else { return nil }
    return ends[Int(last)].first { phrase in
      guard line.count >= phrase.bytes.count, line.suffix(phrase.bytes.count) == phrase.bytes[...]
      else { return false }
      let before = line.dropLast(phrase.bytes.count).last ?? 32
      return !ASCII.isWord(before) || !(phrase.bytes.first.map(ASCII.isWord) ?? false)
    }
  }

  /// A phrase that stands anywhere in folded bytes.
  func inside(_ line: ArraySlice<UInt8>) -> Phrase? {
    var wasWord = false
    for at in line.indices {
      if !wasWord,
        let found = inner[Int(line[at])].first(where: { Self.starts(line[at...], with: $0) })
      {
        return found
      }
      wasWord = ASCII.isWord(line[at])
    }
    return nil
  }

  private static func starts(_ line: ArraySlice<UInt8>, with phrase: Phrase) -> Bool {
    guard line.starts(with: phrase.bytes) else { return false }
    let next = line.dropFirst(phrase.bytes.count).first ?? 32
    return phrase.endsInMark || !ASCII.isWord(next)
  }
}
