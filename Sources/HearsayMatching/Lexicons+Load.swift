internal import HearsayLexicons
internal import HearsayText

extension Lexicons {
  /// A lexicon file by name, with its bytes.
  public struct File: Sendable {
    /// The file's name, such as `cues.lex`.
    public let name: String
    /// Its text in UTF-8.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The lexicons that are built in, with files of the same shape laid over them.
  ///
  /// A file replaces the built-in file of its name as a whole.
  ///
  /// - Throws: ``LexiconError`` for a file that is no lexicon of Hearsay's or has a faulty line.
  public static func load(over files: [File] = []) throws(LexiconError) -> Lexicons {
    var store = Lexicons()
    var byName: [String: [UInt8]] = [:]
    for file in files { byName[file.name] = file.bytes }
    var names: Set<String> = []
    for file in EmbeddedFile.embedded where byName[file.name] == nil && isRules(file.name) {
      byName[file.name] = file.bytes
    }
    store.rules = tokenRules(
      abbreviations: byName["abbreviations.lex"] ?? [],
      exceptions: byName["segmentation.lex"] ?? [])
    for file in EmbeddedFile.embedded {
      names.insert(file.name)
      try store.add(File(name: file.name, bytes: byName[file.name] ?? file.bytes))
    }
    for file in files where !names.contains(file.name) { try store.add(file) }
    return store
  }

  private static func isRules(_ name: String) -> Bool {
    name == "abbreviations.lex" || name == "segmentation.lex"
  }

  private mutating func add(_ file: File) throws(LexiconError) {
    if file.name.hasSuffix(".weights") {
      weights[String(file.name.dropLast(8))] = file.bytes
      return
    }
    guard file.name.hasSuffix(".lex"),
      let name = LexiconName(fileName: String(file.name.dropLast(4)))
    else {
      throw LexiconError(
        file: file.name, line: 0,
        message: "no lexicon has this name; see Lexicons/README.md for the ones there are")
    }
    let offset = bytes.count
    bytes.append(contentsOf: file.bytes)
    bytes.append(10)
    var start = offset
    var number = 0
    while start < bytes.count {
      guard let end = bytes[start...].firstIndex(of: 10) else { break }
      number += 1
      if end > start, bytes[start] != 35, bytes[start] != 64 {
        try addEntry(start..<end, name, file.name, number)
      }
      start = end + 1
    }
  }

  private mutating func addEntry(
    _ line: Range<Int>, _ name: LexiconName, _ file: String, _ number: Int
  ) throws(LexiconError) {
    let phraseEnd = bytes[line].firstIndex(of: 9) ?? line.upperBound
    let words = PhraseSplitter(rules: rules).words(bytes, line.lowerBound..<phraseEnd)
    guard !words.isEmpty else {
      throw LexiconError(file: file, line: number, message: "the line has no phrase before its tab")
    }
    let ids = words.map { vocabulary.intern(bytes, $0) }
    while single.count < vocabulary.count { single.append([]) }
    if ids.count == 1 { single[Int(ids[0])].insert(LexiconSet(name)) }
    trie.add(ids)
    entries.append(Entry(lexicon: name, line: line, phraseEnd: phraseEnd))
  }
}
