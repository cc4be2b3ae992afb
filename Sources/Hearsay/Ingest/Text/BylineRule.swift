internal import HearsayMatching

/// Finds lines that say who wrote an article and when: "By Ann Marlow and Joe Pitt, Staff".
///
/// They stand among the first lines or the last ones, are short, have no final stop, and after "By"
/// every longer word is written with a capital. "By signing up …" and "By midnight the fire …" are
/// none. Right below the headline a known name alone is one too: "Ann Marlow", "Ann Marlow, Lagos".
struct BylineRule: Sendable {
  /// A byline, and the name in it where it gives one.
  struct Byline {
    let name: String?
  }

  let phrases: BoilerplateLexicon
  let lexicons: Lexicons

  func byline(_ line: TextLine) -> Byline? {
    guard line.index < 7 || line.index + 4 > line.count else { return nil }
    guard !line.folded.isEmpty, line.bytes.count <= 120 else { return nil }
    if let phrase = phrases.start(of: line.folded[...]), phrase.kind == .byline {
      return byline(line, after: phrase)
    }
    guard !line.endsSentence, !line.hasQuotation else { return nil }
    if phrases.whole(line.folded[...])?.kind == .byline { return Byline(name: nil) }
    if phrases.end(of: line.folded[...])?.kind == .byline,
      Self.hasCapitals(line.bytes) || line.bytes.count < 40
    {
      return Byline(name: nil)
    }
    return nil
  }

  private func byline(
    _ line: TextLine, after phrase: BoilerplateLexicon.Phrase
  ) -> Byline? {
    let rest = ASCII.trimmed(line.bytes.dropFirst(phrase.bytes.count))
    guard Self.hasCapitals(rest.prefix { $0 != 124 && $0 != 44 }) else { return nil }
    if line.endsSentence, rest.count > 40 { return nil }
    let isDate = rest.contains(where: ASCII.isDigit)
    return Byline(name: isDate || rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self))
  }

  /// A line right below the headline that is a person's name, or starts with one and a comma.
  func nameAlone(_ line: TextLine) -> Byline? {
    guard line.index < 4, line.bytes.count <= 80, !line.endsSentence else { return nil }
    let name = ASCII.trimmed(line.bytes.prefix { $0 != 44 && $0 != 124 })
    let words = name.split(separator: 32)
    guard (2...4).contains(words.count), let first = words.first, let last = words.last,
      words.allSatisfy({ $0.first.map { ASCII.isUpper($0) || $0 >= 0x80 } ?? false }),
      !name.contains(where: { ASCII.isDigit($0) || $0 == 58 || $0 == 40 })
    else { return nil }
    guard isEntry(first, of: .givenNames) || isEntry(last, of: .surnames) else { return nil }
    return Byline(name: String(decoding: name, as: UTF8.self))
  }

  private func isEntry(_ word: ArraySlice<UInt8>, of lexicon: LexiconName) -> Bool {
    let facts = lexicons.facts(of: String(decoding: word, as: UTF8.self))
    return facts.lexicons.has(lexicon) && !facts.lexicons.has(.commonWords)
  }

  /// Whether every word of more than four letters starts with a capital or a digit.
  private static func hasCapitals(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: 32).allSatisfy { word in
      let letters = word.drop { !ASCII.isWord($0) }
      guard let first = letters.first, letters.count > 4 || word == bytes.prefix(word.count) else {
        return true
      }
      return ASCII.isUpper(first) || ASCII.isDigit(first) || first >= 0x80
    }
  }
}
