internal import HearsayLexicons
internal import HearsayTables
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

  /// The texts of the word lists that are built in.
  ///
  /// Complexity: linear in their bytes, which are copied.
  public static var builtInFiles: [File] {
    EmbeddedFile.lexicons.map { File(name: $0.name, bytes: $0.bytes) }
  }

  /// The lexicons that are built in, with files of the same shape laid over them.
  ///
  /// A file replaces the built-in file of its name as a whole; of files with one name the last counts.
  /// The built-in tables are read where they stand in the binary; with word lists laid over them,
  /// new ones are made of all texts.
  ///
  /// - Throws: ``LexiconError`` for a file that is no lexicon of Hearsay's or has a faulty line.
  public static func load(over files: [File] = []) throws(LexiconError) -> Lexicons {
    let weights = Weights(over: files.filter { $0.name.hasSuffix(".weights") })
    let lists = files.filter { !$0.name.hasSuffix(".weights") }
    return lists.isEmpty
      ? try Lexicons(weights: weights) : try Lexicons(weights: weights, lists: lists)
  }

  /// The built-in word lists.
  private convenience init(weights: Weights) throws(LexiconError) {
    let tables = EmbeddedTables.embedded
    try self.init(
      weights: weights,
      texts: EmbeddedFile.lexicons.map { ($0.name, FixedBytes($0.contents)) },
      tables: LexiconTables(
        items: FixedBytes(tables.items), buckets: FixedBytes(tables.buckets),
        entries: FixedBytes(tables.entries), files: FixedBytes(tables.files)))
  }

  /// The built-in word lists with others laid over them.
  convenience init(weights: Weights, lists: [File]) throws(LexiconError) {
    var texts = EmbeddedFile.lexicons.map { ($0.name, $0.bytes) }
    for list in lists {
      if let place = texts.firstIndex(where: { $0.0 == list.name }) {
        texts[place].1 = list.bytes
      } else {
        texts.append((list.name, list.bytes))
      }
    }
    func text(_ name: String) -> [UInt8] { texts.first { $0.0 == name }?.1 ?? [] }
    var builder = TableBuilder(
      rules: TokenRules(
        abbreviations: text("abbreviations.lex"), exceptions: text("segmentation.lex")))
    for (name, bytes) in texts {
      do {
        try builder.add(bytes)
      } catch {
        throw LexiconError(file: name, line: error.line, message: error.message)
      }
    }
    try self.init(
      weights: weights, texts: texts.map { ($0.0, FixedBytes($0.1)) },
      tables: LexiconTables(builder.tables()))
  }

  private convenience init(
    weights: Weights, texts: [(name: String, bytes: FixedBytes)], tables: LexiconTables
  ) throws(LexiconError) {
    var files: [LoadedFile] = []
    var ranges = Array(repeating: 0..<0, count: LexiconName.allCases.count)
    var start = 0
    for text in texts {
      let file = try LoadedFile(name: text.name, bytes: text.bytes, start: start)
      ranges[file.lexicon.index] = tables.entries(ofFile: files.count)
      files.append(file)
      start += text.bytes.count
    }
    func text(_ lexicon: LexiconName) -> [UInt8] {
      guard let file = files.first(where: { $0.lexicon == lexicon }) else { return [] }
      return file.bytes.array(0..<file.bytes.count)
    }
    self.init(
      weights: weights,
      rules: TokenRules(
        abbreviations: text(.abbreviations), exceptions: text(.segmentation)),
      tables: tables, files: files, ranges: ranges)
  }
}
