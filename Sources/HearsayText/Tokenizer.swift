/// Cuts paragraphs into Treebank-style tokens on top of ICU's word boundaries.
struct Tokenizer: ~Copyable {
  let text: SourceText
  let abbreviations: Abbreviations
  private(set) var tokens: [Token] = []
  private(set) var forms = WordForms()
  private let breaks: BreakIterator?

  init(text: SourceText, abbreviations: Abbreviations) {
    self.text = text
    self.abbreviations = abbreviations
    breaks = BreakIterator(.word)
  }

  mutating func tokenize(_ paragraph: TextSpan) {
    guard let found = breaks?.boundaries(text.bytes, paragraph.range) else { return }
    var start = paragraph.start
    for boundary in found {
      let end = paragraph.start + Int(boundary)
      if text.bytes[start] > 32 { piece(start, end, paragraph.end) }
      start = end
    }
  }

  private mutating func piece(_ start: Int, _ end: Int, _ limit: Int) {
    let bytes = text.bytes
    if bytes[start] == 46, end == start + 1, let last = tokens.last, last.span.end == start {
      let joined = last.span.start..<end
      let isInitial = last.span.count == 1 && bytes[last.span.start] &- 65 < 26
      let hasPeriod = bytes[last.span.range].contains(46)
      if isInitial || hasPeriod || abbreviations.follower(bytes, joined) != nil {
        tokens.removeLast()
        add(joined.lowerBound, end)
        return
      }
    }
    if let clitic = cliticStart(start, end), clitic > start {
      add(start, clitic)
      add(clitic, end)
    } else {
      add(start, end)
    }
  }

  /// Where "'s", "n't" and their like begin.
  private func cliticStart(_ start: Int, _ end: Int) -> Int? {
    let bytes = text.bytes
    for at in start..<end {
      let isStraight = bytes[at] == 39
      let isCurly = bytes[at] == 0xE2 && at + 2 < end && bytes[at + 2] == 0x99
      guard isStraight || isCurly else { continue }
      let tail = bytes[(at + (isCurly ? 3 : 1))..<end].map { $0 | 0x20 }
      if tail == [116], at > start, bytes[at - 1] | 0x20 == 110 { return at - 1 }
      let clitics: [[UInt8]] = [[115], [100], [109], [108, 108], [114, 101], [118, 101]]
      return clitics.contains(tail) ? at : nil
    }
    return nil
  }

  private mutating func add(_ start: Int, _ end: Int) {
    let span = TextSpan(start, end)
    tokens.append(Token(span: span, form: forms.intern(span, in: text.bytes)))
  }
}
