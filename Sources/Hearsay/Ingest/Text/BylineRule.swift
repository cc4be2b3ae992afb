/// Finds lines that say who wrote an article and when: "By Ann Marlow and Joe Pitt, Staff".
///
/// They stand among the first lines or the last ones, are short, have no final stop, and after "By"
/// every longer word is written with a capital. "By signing up …" and "By midnight the fire …" are
/// none.
enum BylineRule {
  /// A byline, and the name in it where it gives one.
  struct Byline {
    let name: String?
  }

  static func byline(_ line: TextLine, _ phrases: BoilerplateLexicon) -> Byline? {
    guard line.index < 7 || line.index + 4 > line.count else { return nil }
    guard !line.folded.isEmpty, line.bytes.count <= 120 else { return nil }
    if let phrase = phrases.start(of: line.folded[...]), phrase.kind == .byline {
      let rest = ASCII.trimmed(line.bytes.dropFirst(phrase.bytes.count))
      guard hasCapitals(rest.prefix { $0 != 124 && $0 != 44 }) else { return nil }
      let isDate = rest.contains(where: ASCII.isDigit)
      if line.endsSentence, rest.count > 40 { return nil }
      return Byline(name: isDate || rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self))
    }
    guard !line.endsSentence, !line.hasQuotation else { return nil }
    if let phrase = phrases.whole(line.folded[...]), phrase.kind == .byline {
      return Byline(name: nil)
    }
    guard let phrase = phrases.end(of: line.folded[...]), phrase.kind == .byline else { return nil }
    return hasCapitals(line.bytes) || line.bytes.count < 40 ? Byline(name: nil) : nil
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
