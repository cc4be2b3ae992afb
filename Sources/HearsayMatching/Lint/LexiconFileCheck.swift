internal import HearsayTables
internal import HearsayText

/// Reads one lexicon file from top to bottom and notes what breaks a rule.
struct LexiconFileCheck {
  private let file: Lexicons.File
  private var header = LexiconHeaderCheck()
  private var phrases = LexiconOrderCheck()
  private var used: Set<String> = []
  private var number = 0
  private(set) var errors: [LexiconError] = []

  init(_ file: Lexicons.File) { self.file = file }

  /// Checks the whole file.
  mutating func run() {
    checkName()
    if String(validating: file.bytes, as: UTF8.self) == nil {
      note("the file is not UTF-8; convert it", line: 0)
    }
    var inHeader = true
    var start = 0
    while start < file.bytes.count {
      let line = LexiconLine(file.bytes, at: start)
      number += 1
      start = line.range.upperBound + 1
      checkSpaces(file.bytes[line.range])
      if inHeader, line.isHeader(file.bytes) {
        header.read(file.bytes[line.range])
      } else {
        inHeader = false
        checkEntry(line)
      }
    }
    if start > file.bytes.count {
      note("the last line does not end; write a line feed after it", line: number)
    }
    for message in header.missing(used: used) { note(message, line: 0) }
  }

  private mutating func checkName() {
    let isKnown =
      file.name.hasSuffix(".lex")
      && LexiconName(fileName: String(file.name.dropLast(4))) != nil
    if !isKnown {
      note("no lexicon has this name; see Lexicons/README.md for the ones there are", line: 0)
    }
  }

  private mutating func checkSpaces(_ line: ArraySlice<UInt8>) {
    if line.contains(13) { note("a carriage return; end lines with line feeds alone") }
    guard let first = line.first, let last = line.last else { return }
    let isPadded = [Mark.space, Mark.tab].contains(first) || [Mark.space, Mark.tab].contains(last)
    if isPadded { note("white space at the line's beginning or end; take it out") }
  }

  private mutating func checkEntry(_ line: LexiconLine) {
    guard !line.range.isEmpty else { return note("a blank line among the entries; take it out") }
    let phrase = file.bytes[line.range.lowerBound..<line.phraseEnd]
    checkPhrase(phrase)
    if let message = phrases.read(Array(phrase)) { note(message) }
    guard line.phraseEnd < line.range.upperBound else { return }
    var keys: Set<String> = []
    let fields = file.bytes[(line.phraseEnd + 1)..<line.range.upperBound]
      .split(separator: Mark.tab, omittingEmptySubsequences: false)
    for field in fields { checkField(field, &keys) }
  }

  private mutating func checkPhrase(_ phrase: ArraySlice<UInt8>) {
    if phrase.isEmpty { note("the line has no phrase before its tab") }
    let text = String(decoding: phrase, as: UTF8.self)
    if text.contains("  ") || text.hasSuffix(" ") || text.contains("\u{A0}") {
      note("white space in the phrase; separate words by one space")
    }
    if text.unicodeScalars.contains("\u{2019}") {
      note("a curly apostrophe; write the straight one, which stands for both")
    }
  }

  private mutating func checkField(_ field: ArraySlice<UInt8>, _ keys: inout Set<String>) {
    guard let equals = field.firstIndex(of: Mark.equals), equals > field.startIndex else {
      return note("an attribute without a key; write key=value between tabs")
    }
    let key = String(decoding: field[..<equals], as: UTF8.self)
    let value = field[(equals + 1)...]
    if value.first == nil || value.first == Mark.space || value.last == Mark.space {
      note("the value of '\(key)' is empty or has white space around it")
    }
    if !keys.insert(key).inserted { note("'\(key)' stands twice; join its values with commas") }
    if used.insert(key).inserted, !header.attributes.contains(key) {
      note("'\(key)' is not in the line @attributes; add it there")
    }
  }

  private mutating func note(_ message: String) { note(message, line: number) }

  private mutating func note(_ message: String, line: Int) {
    errors.append(LexiconError(file: file.name, line: line, message: message))
  }
}
