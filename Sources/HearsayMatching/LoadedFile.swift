internal import HearsayLexicons
internal import HearsayTables

/// A lexicon's text, and where it starts among the texts of all.
struct LoadedFile: Sendable {
  let lexicon: LexiconName
  let bytes: FixedBytes
  let start: Int

  init(name: String, bytes: FixedBytes, start: Int) throws(LexiconError) {
    guard name.hasSuffix(".lex"), let lexicon = LexiconName(fileName: String(name.dropLast(4)))
    else {
      throw LexiconError(
        file: name, line: 0,
        message: "no lexicon has this name; see Lexicons/README.md for the ones there are")
    }
    self.lexicon = lexicon
    self.bytes = bytes
    self.start = start
  }
}
